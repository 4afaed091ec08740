package dev.rentwright.catalogue.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.lifecycle.IllegalTransition;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.Transition;
import dev.rentwright.lifecycle.TransitionTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Both machines of REC-07, held against its rows as they are written there, and walked at random. */
class StatusMachinesLawsTest {

    private static final UUID SOMEBODY = new UUID(0, 7);

    /** From the paragraph on PublicationStatus; what changes off sale, or before it, loses its approval too (CAT-30). */
    private static final String SALE = """
            DRAFT -> PENDING_APPROVAL PUBLISHED COMING_SOON ARCHIVED
            PENDING_APPROVAL -> PUBLISHED REJECTED COMING_SOON ARCHIVED
            REJECTED -> PENDING_APPROVAL ARCHIVED
            PUBLISHED -> UNPUBLISHED PENDING_APPROVAL ARCHIVED
            UNPUBLISHED -> PUBLISHED DRAFT ARCHIVED
            COMING_SOON -> PUBLISHED PENDING_APPROVAL ARCHIVED
            """;

    /** From the table of OperationalStatus, a row of ours for each state that a row there names. */
    private static final String WORK = """
            AVAILABLE -> RESERVED IN_USE MAINTENANCE BLOCKED OUT_OF_SERVICE RETIRED
            RESERVED -> AVAILABLE IN_USE MAINTENANCE OUT_OF_SERVICE RETIRED
            IN_USE -> CLEANING AVAILABLE OUT_OF_SERVICE
            CLEANING -> AVAILABLE MAINTENANCE BLOCKED OUT_OF_SERVICE RETIRED
            MAINTENANCE -> AVAILABLE CLEANING OUT_OF_SERVICE RETIRED
            BLOCKED -> AVAILABLE OUT_OF_SERVICE RETIRED
            OUT_OF_SERVICE -> MAINTENANCE AVAILABLE RETIRED
            """;

    @Example
    void the_rows_are_those_of_the_book() {
        assertEquals(written(SALE), rows(PublicationTransitions.TABLE));
        assertEquals(written(WORK), rows(OperationTransitions.TABLE));
    }

    @Property
    void no_walk_leaves_the_table_of_sale(@ForAll @Size(max = 40) List<PublicationTrigger> triggers) {
        Function<PublicationStatus, PublicationFacts> facts =
                state -> new PublicationFacts(state, false, false, List.of());
        walk(PublicationTransitions.TABLE, PublicationStatus.DRAFT, triggers, facts, written(SALE));
    }

    @Property
    void no_walk_leaves_the_table_of_work(@ForAll @Size(max = 40) List<OperationTrigger> triggers) {
        Function<OperationalStatus, OperationFacts> facts = state -> new OperationFacts(state, List.of(), true);
        walk(OperationTransitions.TABLE, OperationalStatus.AVAILABLE, triggers, facts, written(WORK));
    }

    @Property
    void where_somebody_moderates_nothing_is_sold_that_was_not_approved(
            @ForAll @Size(max = 40) List<PublicationTrigger> triggers) {
        PublicationStatus here = PublicationStatus.DRAFT;
        boolean approved = false;
        for (PublicationTrigger trigger : triggers) {
            PublicationFacts facts = new PublicationFacts(here, true, false, List.of());
            Optional<PublicationStatus> next = next(PublicationTransitions.TABLE.decide(here, trigger, facts));
            approved |= next.isPresent() && trigger == PublicationTrigger.APPROVE;
            approved &= next.isEmpty() || trigger != PublicationTrigger.CHANGE;
            here = next.orElse(here);
            boolean shown = here == PublicationStatus.PUBLISHED || here == PublicationStatus.COMING_SOON;
            assertTrue(approved || !shown, here + " after " + trigger);
        }
    }

    @Property
    void what_bookings_need_is_neither_archived_nor_retired(
            @ForAll PublicationStatus sale, @ForAll OperationalStatus work) {
        PublicationFacts selling = new PublicationFacts(sale, true, true, List.of(SOMEBODY));
        OperationFacts working = new OperationFacts(work, List.of(SOMEBODY), true);

        RefusalCode archived = code(PublicationTransitions.TABLE.decide(sale, PublicationTrigger.ARCHIVE, selling));
        RefusalCode retired = code(OperationTransitions.TABLE.decide(work, OperationTrigger.RETIRE, working));

        assertEquals(
                sale == PublicationStatus.ARCHIVED
                        ? RefusalCode.ASSET_ILLEGAL_TRANSITION
                        : RefusalCode.ASSET_HAS_LIVE_BOOKINGS,
                archived);
        boolean cannot = work == OperationalStatus.RETIRED || work == OperationalStatus.IN_USE;
        assertEquals(cannot ? RefusalCode.ASSET_ILLEGAL_TRANSITION : RefusalCode.ASSET_HAS_LIVE_BOOKINGS, retired);
    }

    private static <S extends Enum<S>, T extends Enum<T>, F> void walk(
            TransitionTable<S, T, F> table,
            S start,
            List<T> triggers,
            Function<S, F> facts,
            Map<String, Set<String>> book) {
        S here = start;
        for (T trigger : triggers) {
            S before = here;
            Outcome<Transition<S, T, F>> decided = table.decide(before, trigger, facts.apply(before));
            if (decided.isGranted()) {
                here = decided.orThrow().to();
                assertTrue(book.getOrDefault(before.name(), Set.of()).contains(here.name()), before + " to " + here);
            } else {
                assertEquals(RefusalCode.ASSET_ILLEGAL_TRANSITION, code(decided));
                assertEquals(
                        new HashSet<>(
                                (List<?>) decided.refusals().get(0).facts().getOrDefault("allowed", List.of())),
                        table.allowedFrom(before).stream().map(Enum::name).collect(Collectors.toSet()));
                assertThrows(IllegalTransition.class, () -> table.next(before, trigger));
            }
        }
    }

    private static <S extends Enum<S>> Optional<S> next(Outcome<? extends Transition<S, ?, ?>> decided) {
        return decided.fold(row -> Optional.of(row.to()), refusals -> Optional.empty());
    }

    private static RefusalCode code(Outcome<?> decided) {
        return decided.refusals().get(0).code();
    }

    private static Map<String, Set<String>> rows(TransitionTable<?, ?, ?> table) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (Transition<?, ?, ?> row : table.rows()) {
            rows.computeIfAbsent(row.from().orElseThrow().name(), from -> new TreeSet<>())
                    .add(row.to().name());
        }
        return rows;
    }

    private static Map<String, Set<String>> written(String book) {
        Map<String, Set<String>> rows = new TreeMap<>();
        book.lines()
                .map(line -> line.split(" -> ", -1))
                .forEach(line -> rows.put(line[0], new TreeSet<>(List.of(line[1].split(" ", -1)))));
        return rows;
    }
}
