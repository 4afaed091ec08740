package dev.rentwright.testkit.generator;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is to be priced, with everything that a price depends on. */
public final class RequestArbitraries {

    private static final int PLACES = 3;
    private static final int CATEGORIES = 2;

    private RequestArbitraries() {}

    /**
     * Requests that have a price: a term that the plan is for, other places only where it has a fee for them, choices that it
     * offers, a coupon that may be used.
     */
    public static Arbitrary<PriceRequest> priceRequests() {
        return TariffArbitraries.ratePlans().flatMap(RequestArbitraries::priceRequests);
    }

    /** Requests that have a price by one plan. */
    public static Arbitrary<PriceRequest> priceRequests(RatePlan plan) {
        return priceRequests(plan, TermArbitraries.terms(plan));
    }

    /** Requests that have a price by one plan, for such terms. */
    public static Arbitrary<PriceRequest> priceRequests(RatePlan plan, Arbitrary<? extends Term> terms) {
        Arbitrary<RuleBook> rules = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(RuleBook.EMPTY)),
                Tuple.of(2, RuleArbitraries.ruleBooks(plan.currency(), near())));
        return requests(plan, rules, Shift::of, terms);
    }

    /** Requests that have a price by one plan and by rules with dates of their own, for such terms. */
    public static Arbitrary<PriceRequest> priceRequests(
            RatePlan plan, RuleBook rules, Arbitrary<? extends Term> terms) {
        return requests(plan, Arbitraries.just(rules), (shift, book) -> book, terms);
    }

    private static Arbitrary<PriceRequest> requests(
            RatePlan plan,
            Arbitrary<RuleBook> rules,
            BiFunction<Shift, RuleBook, RuleBook> moved,
            Arbitrary<? extends Term> terms) {
        return Combinators.combine(
                        terms,
                        rules,
                        routes(plan).optional(0.8),
                        TravellerArbitraries.travellers(plan),
                        ChoiceArbitraries.choices(plan),
                        CircumstanceArbitraries.circumstances(plan))
                .as((term, book, route, people, choices, so) -> {
                    Shift shift = Shift.to(term.startDate());
                    Circumstances then = CircumstanceArbitraries.at(shift, plan, people, so);
                    return new PriceRequest(
                            plan,
                            moved.apply(shift, book),
                            term,
                            route,
                            people,
                            ChoiceArbitraries.at(shift, book, then.bookedOn(), choices),
                            then);
                })
                .withoutEdgeCases();
    }

    /** Between few places, so that fees and rules for exact places meet them; half of them come back elsewhere. */
    public static Arbitrary<Route> routes() {
        return Combinators.combine(categories(), places(), places(), Arbitraries.of(true, false))
                .as((category, pickup, dropOff, back) -> new Route(category, pickup, back ? pickup : dropOff));
    }

    /** Between places where a plan allows it. */
    public static Arbitrary<Route> routes(RatePlan plan) {
        return routes().map(route -> !route.isOneWay()
                        || plan.card()
                                .fees()
                                .oneWayBetween(route.pickup(), route.dropOff())
                                .isPresent()
                ? route
                : new Route(route.category(), route.pickup(), route.pickup()));
    }

    static Arbitrary<CategoryId> categories() {
        return Arbitraries.integers().between(1, CATEGORIES).map(number -> new CategoryId(id(1, number)));
    }

    static Arbitrary<LocationId> places() {
        return Arbitraries.integers().between(1, PLACES).map(number -> new LocationId(id(2, number)));
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x019a_0000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }

    /** Ranges that begin around the anchor, so that many of a term's dates are in some and some are in none. */
    private static Arbitrary<DateRange> near() {
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 30),
                        Arbitraries.integers().between(1, 60))
                .as((offset, days) -> {
                    LocalDate from = Shift.ANCHOR.plusDays(offset);
                    return new DateRange(from, from.plusDays(days));
                });
    }
}
