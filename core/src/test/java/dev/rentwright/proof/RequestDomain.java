package dev.rentwright.proof;

import dev.rentwright.money.Currencies;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Requests that have a price, over all of domain sections 1 to 3. */
class RequestDomain extends DomainContextBase {

    static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final Route THERE_AND_BACK = new Route(BookCases.COMPACT, BookCases.HERE, BookCases.HERE);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Tokyo"));

    /** A few of those that are drawn leave less than nothing when they are rounded, which is no price. */
    @Provide
    Arbitrary<PriceRequest> requests() {
        return drawn().filter(request -> PriceCalculator.price(request).isGranted());
    }

    /** With those that have no price. */
    static Arbitrary<PriceRequest> drawn() {
        return Arbitraries.of("EUR", "EUR", "EUR", "JPY", "KWD").flatMap(RequestDomain::requestsIn);
    }

    private static Arbitrary<PriceRequest> requestsIn(String currency) {
        CardDomain cards = new CardDomain(Currencies.of(currency));
        return Combinators.combine(
                        cards.cards(),
                        term(),
                        RulesDomain.rules(cards),
                        Arbitraries.of(THERE_AND_BACK, BookCases.ELSEWHERE).optional(),
                        travellers(),
                        wishes(cards),
                        circumstances())
                .as((card, term, rules, route, travellers, wish, circumstances) -> new PriceRequest(
                        card.plan().orThrow(),
                        rules,
                        priceable(card, term),
                        route,
                        travellers,
                        wish.of(card),
                        circumstances));
    }

    /** A plan by the hour alone has no price for a night. */
    private static Term priceable(RateCard card, Term term) {
        return term instanceof Term.Nights nights && !card.time().tiers().containsKey(RateTier.DAILY)
                ? new Term.Months(nights.dates().from(), 2, false, nights.checkIn())
                : term;
    }

    private static Arbitrary<Term> term() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 380).map(FIRST::plusDays);
        Arbitrary<Term> hires = Combinators.combine(
                        dates, Arbitraries.integers().between(0, 95), Arbitraries.of(ZONES), minutes())
                .as((date, quarter, zone, minutes) -> {
                    LocalDateTime start = date.atStartOfDay().plusMinutes(15L * quarter);
                    RentalPeriod day = RentalPeriod.between(start, start.plusDays(1), zone);
                    return new Term.Hire(day.withEnd(day.start().plusSeconds(60L * minutes)));
                });
        Arbitrary<Term> nights = Combinators.combine(
                        dates,
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 23))
                .as((from, count, hour) ->
                        new Term.Nights(new DateRange(from, from.plusDays(count)), LocalTime.of(hour, 0)));
        Arbitrary<Term> months = Combinators.combine(
                        dates, Arbitraries.integers().between(1, 14), Arbitraries.of(true, false))
                .as((from, count, lease) -> new Term.Months(from, count, lease, LocalTime.of(14, 0)));
        return Arbitraries.frequencyOf(Tuple.of(4, hires), Tuple.of(2, nights), Tuple.of(1, months));
    }

    private static Arbitrary<Integer> minutes() {
        Arbitrary<Integer> aroundDays = Combinators.combine(
                        Arbitraries.integers().between(1, 45),
                        Arbitraries.integers().between(-70, 70))
                .as((days, more) -> days * 1440 + more);
        return Arbitraries.oneOf(Arbitraries.integers().between(1, 60 * 1440), aroundDays);
    }

    private static Arbitrary<Travellers> travellers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 17).list().ofMaxSize(3),
                        Arbitraries.integers().between(18, 85).list().ofMaxSize(3),
                        Arbitraries.of("T0", "T1", "S0").set().ofMaxSize(1))
                .as(Travellers::new);
    }

    private static Arbitrary<Wish> wishes(CardDomain cards) {
        Arbitrary<Discount.Off> off = Arbitraries.oneOf(
                CardDomain.percent(0, 1_000_000).map(Discount.Share::new),
                cards.money(0, 50_000).map(Discount.Amount::new));
        Arbitrary<Discount> discount = Combinators.combine(
                        off, cards.money(0, 20_000).optional(0.3))
                .as((how, cap) -> new Discount("D", how, cap));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 255),
                        Arbitraries.integers().between(1, 3),
                        discount.list().ofMaxSize(2),
                        discount.optional(0.3))
                .as(Wish::new);
    }

    private static Arbitrary<Circumstances> circumstances() {
        Arbitrary<Utilisation> utilisation = Arbitraries.integers()
                .between(0, 10)
                .list()
                .ofMaxSize(40)
                .map(taken -> {
                    Map<LocalDate, Utilisation.Taken> byDate = new HashMap<>();
                    for (int i = 0; i < taken.size(); i++) {
                        byDate.put(FIRST.plusDays(10L * i), new Utilisation.Taken(taken.get(i), i % 7 == 6 ? 0 : 10));
                    }
                    return Utilisation.of(byDate);
                });
        return Combinators.combine(
                        CardDomain.percent(-500_000, 500_000),
                        utilisation,
                        Arbitraries.integers().between(1, 3).optional(),
                        Arbitraries.integers().between(30, 60),
                        Arbitraries.of("SEA_VIEW", "AUTOMATIC", "UNPRICED").set())
                .as((rate, taken, base, tank, had) -> new Circumstances(
                        Optional.empty(), rate, taken, base, Optional.of(tank), had, Optional.empty()));
    }

    /** What is wanted of whatever a card offers. */
    private record Wish(int bits, int pieces, List<Discount> discounts, Optional<Discount> coupon) {

        Choices of(RateCard card) {
            List<ChosenAddOn> addOns = new ArrayList<>();
            int bit = 1;
            for (AddOn addOn : card.extras().addOns()) {
                if ((bits & bit) != 0) {
                    addOns.add(new ChosenAddOn(addOn.code(), pieces));
                }
                bit *= 2;
            }
            List<String> features = card.extras().features().stream()
                    .map(Feature::code)
                    .limit(bits % 3)
                    .toList();
            List<Discount> numbered = new ArrayList<>();
            for (Discount one : discounts) {
                numbered.add(new Discount("D" + numbered.size(), one.off(), one.cap()));
            }
            return new Choices(addOns, features, numbered, coupon.map(Coupon::of));
        }
    }
}
