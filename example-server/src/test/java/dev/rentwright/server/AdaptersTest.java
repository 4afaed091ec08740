package dev.rentwright.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each adapter knows core and its own technology, never another adapter; each rule is broken once by a canary. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdaptersTest {

    private static final List<String> ADAPTERS = List.of(
            "dev.rentwright.persistence.memory",
            "dev.rentwright.persistence.jpa",
            "dev.rentwright.postgres",
            "dev.rentwright.http",
            "dev.rentwright.payment.sandbox",
            "dev.rentwright.imports.csv",
            "dev.rentwright.calendar.ical",
            "dev.rentwright.documents.pdf",
            "dev.rentwright.exchange.ecb",
            "dev.rentwright.jobs.dbscheduler");

    private static final JavaClasses PRODUCTION = imported(location -> !location.contains("/test-classes/"));
    private static final JavaClasses WITH_CANARIES =
            imported(location -> !location.contains("/test-classes/") || location.contains("/canary/"));

    @ParameterizedTest
    @MethodSource("rules")
    void the_adapters_keep_to_themselves(ArchRule rule) {
        rule.check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_canary_breaks_each_rule(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(WITH_CANARIES));
    }

    /** A rule over classes that nobody imported would hold forever. */
    @Test
    void each_adapter_is_looked_at() {
        assertEquals(
                List.of(),
                ADAPTERS.stream()
                        .filter(adapter -> PRODUCTION.stream().noneMatch(one -> belongs(one, adapter)))
                        .toList());
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                slices().assignedFrom(new Adapters()).should().notDependOnEachOther(),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.rentwright.persistence.jpa..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.rentwright.http..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.rentwright.jobs.dbscheduler..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.github.kagkarlsson.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.rentwright.calendar.ical..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("net.fortuna.ical4j.."),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.rentwright.documents.pdf..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.pdfbox.."),
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .bePackagePrivate());
    }

    private static boolean belongs(JavaClass one, String adapter) {
        return one.getPackageName().startsWith(adapter);
    }

    private static JavaClasses imported(Predicate<String> wanted) {
        ImportOption option = (Location location) -> wanted.test(location.toString());
        return new ClassFileImporter().withImportOption(option).importPackages("dev.rentwright");
    }

    /** A slice per adapter; everything else belongs to none. */
    private static final class Adapters implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            return ADAPTERS.stream()
                    .filter(adapter -> belongs(javaClass, adapter))
                    .findFirst()
                    .map(SliceIdentifier::of)
                    .orElseGet(SliceIdentifier::ignore);
        }

        @Override
        public String getDescription() {
            return "adapters";
        }
    }
}
