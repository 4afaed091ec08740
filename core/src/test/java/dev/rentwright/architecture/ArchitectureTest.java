package dev.rentwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of core. Every rule is shown a canary as well, which it must refuse: a rule that cannot fail proves nothing. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String CANARIES = "dev.rentwright.architecture.canary.";
    private static final List<String> LARGE_ROOMS = List.of("booking", "catalogue");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rentwright");

    @TestFactory
    Stream<DynamicTest> core_keeps_every_rule_and_every_rule_catches_its_canary() {
        return Stream.of(
                        rule("knows only the JDK and JSR 354", Rules.KNOWS_ONLY_THE_JDK_AND_JSR_354, "ForeignCanary"),
                        rule("reads no wall clock", Rules.READS_NO_WALL_CLOCK, "WallClockCanary"),
                        rule("draws nothing", Rules.DRAWS_NOTHING, "RandomCanary"),
                        rule("calculates exactly", Rules.CALCULATES_EXACTLY, "FloatingCanary"),
                        rule("keeps no floating point", Rules.KEEPS_NO_FLOATING_POINT, "FloatingFieldCanary"),
                        rule("changes nothing", Rules.CHANGES_NOTHING, "ChangingCanary"),
                        rule("ids are records", Rules.IDS_ARE_RECORDS, "CanaryId"),
                        rule("services stay in their room", Rules.SERVICES_STAY_IN_THEIR_ROOM, "CanaryService"),
                        rule("only deciders make stages", Rules.ONLY_DECIDERS_MAKE_STAGES, "StageCanary"))
                .flatMap(tests -> tests);
    }

    @Test
    void every_package_is_null_marked() {
        Rules.PACKAGES_ARE_NULL_MARKED.check(CORE);
    }

    @Test
    void a_package_without_a_doorplate_is_noticed() {
        assertCaught(Rules.PACKAGES_ARE_NULL_MARKED, "dev.rentwright.architecture.unmarked.UnmarkedCanary");
    }

    @Test
    void a_proof_is_made_without_the_engine() {
        Rules.PROOF_KNOWS_ONLY_VALUES_OF_PRICING.check(CORE);
    }

    @Test
    void a_proof_by_the_engine_is_noticed() {
        assertCaught(Rules.PROOF_KNOWS_ONLY_VALUES_OF_PRICING, "dev.rentwright.proof.EngineCanary");
    }

    @TestFactory
    Stream<DynamicTest> every_room_looks_only_at_rooms_listed_above_it() {
        List<String> rooms = FloorPlan.rooms();
        return IntStream.range(0, rooms.size())
                .mapToObj(i -> dynamicTest(
                        rooms.get(i),
                        () -> Rules.looksOnlyAtRoomsListedBefore(rooms.get(i), rooms.subList(0, i))
                                .check(CORE)));
    }

    /** The words of a room stand among its parts; the door, which wires them, knows them all. */
    @TestFactory
    Stream<DynamicTest> every_part_of_a_large_room_looks_only_at_parts_listed_above_it() {
        return LARGE_ROOMS.stream().flatMap(room -> {
            List<String> parts = FloorPlan.partsOf(room);
            return IntStream.range(0, parts.size())
                    .mapToObj(i -> dynamicTest(
                            parts.get(i),
                            () -> Rules.looksAtNoPartOf(parts.subList(i + 1, parts.size()), parts.get(i))
                                    .check(CORE)));
        });
    }

    @Test
    void the_doorplate_of_a_large_room_lists_every_part_once() {
        for (String room : LARGE_ROOMS) {
            Set<String> built = CORE.stream()
                    .map(type -> type.getPackageName())
                    .filter(name -> (name + ".").startsWith("dev.rentwright." + room + "."))
                    .map(name -> name.substring("dev.rentwright.".length()))
                    .collect(Collectors.toSet());

            assertEquals(built, new HashSet<>(FloorPlan.partsOf(room)));
            assertEquals(built.size(), FloorPlan.partsOf(room).size());
        }
    }

    @Test
    void a_part_that_looks_up_is_noticed() {
        assertCaught(
                Rules.looksAtNoPartOf(List.of("booking.view"), "booking.policy"),
                "dev.rentwright.booking.policy.UpwardCanary");
    }

    @Test
    void a_part_that_looks_up_at_the_words_made_of_it_is_noticed() {
        assertCaught(
                Rules.looksAtNoPartOf(List.of("catalogue"), "catalogue.kind"),
                "dev.rentwright.catalogue.kind.UpwardCanary");
    }

    @Test
    void words_that_look_up_are_noticed() {
        assertCaught(
                Rules.looksAtNoPartOf(List.of("catalogue.category"), "catalogue"),
                "dev.rentwright.catalogue.UpwardCanary");
    }

    @Test
    void a_room_that_looks_up_is_noticed() {
        assertCaught(Rules.looksOnlyAtRoomsListedBefore("money", List.of()), "dev.rentwright.money.UpwardCanary");
    }

    @Test
    void the_floor_plan_lists_every_room_once() {
        Set<String> built = CORE.stream()
                .map(type -> type.getPackageName())
                .filter(name -> !name.equals("dev.rentwright"))
                .map(name -> name.substring("dev.rentwright.".length()))
                // A part of a room is on the room's own plan.
                .map(name -> name.replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());

        assertEquals(built, new HashSet<>(FloorPlan.rooms()));
        assertEquals(built.size(), FloorPlan.rooms().size());
    }

    private static Stream<DynamicTest> rule(String name, ArchRule rule, String canary) {
        return Stream.of(
                dynamicTest(name, () -> rule.check(CORE)),
                dynamicTest(name + ": its canary is caught", () -> assertCaught(rule, CANARIES + canary)));
    }

    private static void assertCaught(ArchRule rule, String canary) {
        JavaClasses offender = new ClassFileImporter().importClasses(named(canary));
        assertThrows(AssertionError.class, () -> rule.check(offender));
    }

    private static Class<?> named(String canary) {
        try {
            return Class.forName(canary);
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException("expected a canary " + canary, missing);
        }
    }
}
