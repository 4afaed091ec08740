package dev.rentwright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingStage;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.money.MonetaryAmountFactory;
import org.jspecify.annotations.NullMarked;

/** What the shape of core promises; each rule is a constant, so that a canary can be shown to it. */
final class Rules {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> DECIDERS = Set.of(
            "Acceptance",
            "Amending",
            "CheckInService",
            "CheckOutService",
            "Completion",
            "Ending",
            "EndingService",
            "RequestBookingService",
            "SettlementService",
            "SwapService");

    /** Moneta is not on the list: core compiles against JSR 354 alone. */
    static final ArchRule KNOWS_ONLY_THE_JDK_AND_JSR_354 = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.crypto..", "javax.money..", "org.jspecify..", "dev.rentwright..");

    static final ArchRule READS_NO_WALL_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(Rentwright.class)
            .should()
            .accessTargetWhere(describe("the wall clock is read", Rules::readsTheWallClock))
            .because("time comes from the clock that the host lends; only the front door has a default");

    static final ArchRule DRAWS_NOTHING = noClasses()
            .should()
            .accessTargetWhere(describe("something is drawn", Rules::draws))
            .because("ids come from host.IdGenerator, so that a simulation repeats itself");

    static final ArchRule CALCULATES_EXACTLY =
            methods().should(new NoFloatingPoint()).because("money, rates and shares are exact");

    static final ArchRule KEEPS_NO_FLOATING_POINT = fields().should()
            .notHaveRawType(new DescribedPredicate<JavaClass>("floating point") {
                @Override
                public boolean test(JavaClass type) {
                    return FLOATING.contains(type.getName());
                }
            })
            .because("money, rates and shares are exact");

    static final ArchRule CHANGES_NOTHING = fields().that()
            .areDeclaredInClassesThat(describeClass("are no builders", type -> !isBuilder(type)))
            .should()
            .beFinal();

    static final ArchRule IDS_ARE_RECORDS =
            classes().that().haveSimpleNameEndingWith("Id").should().beRecords();

    static final ArchRule SERVICES_STAY_IN_THEIR_ROOM =
            classes().that().haveSimpleNameEndingWith("Service").should().bePackagePrivate();

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(new ArchCondition<>("live in a marked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean marked = type.getPackage()
                    .tryGetPackageInfo()
                    .filter(doorplate -> doorplate.isAnnotatedWith(NullMarked.class))
                    .isPresent();
            events.add(new SimpleConditionEvent(type, marked, type.getName() + " has no @NullMarked doorplate"));
        }
    });

    /** What a price is made of and nothing that makes one: who checks by the engine's means repeats its mistakes. */
    private static final Set<String> VALUES_OF_PRICING = Set.of(
            "Basis",
            "ChargeableTime",
            "Choices",
            "ChosenAddOn",
            "Circumstances",
            "PriceBreakdown",
            "PriceLine",
            "PriceRequest",
            "Route",
            "RuleBook",
            "Term",
            "Travellers",
            "UnitAmounts",
            "Utilisation");

    static final ArchRule PROOF_KNOWS_ONLY_VALUES_OF_PRICING = classes()
            .that()
            .resideInAPackage("dev.rentwright.proof")
            .should()
            .onlyDependOnClassesThat(describeClass("compute no price", type -> !computesPrices(type)))
            .because("a proof by the engine's own means would prove nothing");

    /** Those who write a stage ask the table first; nobody else may make one up. */
    static final ArchRule ONLY_DECIDERS_MAKE_STAGES = noClasses()
            .that(describeClass("decide nothing", type -> !DECIDERS.contains(type.getSimpleName())))
            .and()
            .doNotBelongToAnyOf(BookingStage.class)
            .should()
            .accessTargetWhere(describe(
                    "a stage is made",
                    access -> access.getName().equals("<init>")
                            && access.getTargetOwner().isAssignableTo(BookingStage.class)));

    private Rules() {}

    /** Rooms look only at rooms that the floor plan lists above them, which leaves no cycle either. */
    static ArchRule looksOnlyAtRoomsListedBefore(String room, List<String> before) {
        String[] allowed = Stream.concat(before.stream(), Stream.of(room))
                .map(name -> "dev.rentwright." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("dev.rentwright." + room + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        DescribedPredicate.not(resideInAPackage("dev.rentwright..")),
                        JavaClass.Predicates.resideInAnyPackage(allowed)))
                .as("room " + room + " looks only at " + before);
    }

    /**
     * A part of a room looks at no part that the room's doorplate lists after it. The room's own package is one of them: it owns
     * words, and only its door, the wired use cases, knows every part.
     */
    static ArchRule looksAtNoPartOf(List<String> after, String part) {
        return noClasses()
                .that()
                .resideInAPackage("dev.rentwright." + part)
                .and()
                .haveSimpleNameNotEndingWith("UseCases")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(after))
                .allowEmptyShould(true)
                .as("part " + part + " looks at none of " + after);
    }

    private static String[] packages(List<String> parts) {
        return parts.stream().map(part -> "dev.rentwright." + part).toArray(String[]::new);
    }

    /** A nested class is judged by the one around it. */
    private static boolean computesPrices(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer.getPackageName().equals("dev.rentwright.pricing")
                && !VALUES_OF_PRICING.contains(outer.getSimpleName());
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean now = owner.getPackageName().equals("java.time")
                && (name.equals("now") || name.startsWith("system") || name.startsWith("tick"));
        boolean system = belongToAnyOf(System.class).test(owner)
                && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
        return now || system || (belongToAnyOf(Date.class).test(owner) && name.equals("<init>"));
    }

    private static boolean draws(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return owner.isAssignableTo(Random.class)
                || (belongToAnyOf(UUID.class).test(owner) && name.equals("randomUUID"))
                || (belongToAnyOf(Math.class).test(owner) && name.equals("random"));
    }

    /** Builders collect; JSR 354 calls its own factories. */
    private static boolean isBuilder(JavaClass type) {
        return type.getSimpleName().equals("Builder") || type.isAssignableTo(MonetaryAmountFactory.class);
    }

    private interface Question<T> {
        boolean isAnsweredBy(T subject);
    }

    private static DescribedPredicate<JavaAccess<?>> describe(String what, Question<JavaAccess<?>> question) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return question.isAnsweredBy(access);
            }
        };
    }

    private static DescribedPredicate<JavaClass> describeClass(String what, Question<JavaClass> question) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaClass type) {
                return question.isAnsweredBy(type);
            }
        };
    }

    /** A method may speak of floating point only where an interface of the JDK or of JSR 354 makes it. */
    private static final class NoFloatingPoint extends ArchCondition<JavaMethod> {

        NoFloatingPoint() {
            super("not speak of floating point unless an outside interface makes them");
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            boolean speaks = Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                    .anyMatch(type -> FLOATING.contains(type.getName()));
            boolean forced = Stream.concat(
                            method.getOwner().getAllRawSuperclasses().stream(),
                            method.getOwner().getAllRawInterfaces().stream())
                    .filter(type -> !type.getPackageName().startsWith("dev.rentwright"))
                    .anyMatch(type -> type.getAllMethods().stream()
                            .anyMatch(outside -> outside.getName().equals(method.getName())));
            events.add(new SimpleConditionEvent(method, !speaks || forced, method.getFullName() + " is not exact"));
        }
    }
}
