package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.PutFeature;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Utilisation.Taken;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a quote is asked with, and what it freezes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotingTest {

    private static final DemandStep FROM_HALF = new DemandStep(new BigDecimal("0.5"), new BigDecimal("1.2"));

    private final Fleet fleet = new Fleet();

    @Test
    void a_quote_freezes_the_rules_that_may_matter_with_their_versions_and_no_others() {
        fleet.put(seasonal("MAY").when(RuleCriteria.ANY.between("2026-05-01", "2026-05-31")));
        fleet.put(seasonal("MAY").when(RuleCriteria.ANY.between("2026-05-01", "2026-05-30")));
        fleet.put(seasonal("JUNE").when(RuleCriteria.ANY.between("2026-06-01", "2026-06-30")));
        fleet.put(seasonal("OVER"));
        fleet.rentwright
                .tariff()
                .manageRules()
                .end(Fleet.DESK, fleet.supplier, new dev.rentwright.tariff.RuleId("OVER"));

        assertEquals(List.of("MAY 2"), frozenRules(fleet.quote(fleet.tenDays())));
    }

    @Test
    void a_rule_counts_from_the_moment_it_is_put_and_one_that_was_undone_never_did() {
        assertEquals(List.of(), frozenRules(fleet.quote(fleet.tenDays())));
        fleet.put(seasonal("FIRST"));
        assertEquals(List.of("FIRST 1"), frozenRules(fleet.quote(fleet.tenDays())));

        assertThrows(
                IllegalStateException.class,
                () -> fleet.ports.unitOfWork().run(() -> {
                    fleet.put(seasonal("UNDONE"));
                    assertEquals(List.of("FIRST 1", "UNDONE 1"), frozenRules(fleet.quote(fleet.tenDays())));
                    throw new IllegalStateException("the host changes its mind");
                }));

        assertEquals(List.of("FIRST 1"), frozenRules(fleet.quote(fleet.tenDays())));
        fleet.put(seasonal("SECOND"));
        assertEquals(List.of("FIRST 1", "SECOND 1"), frozenRules(fleet.quote(fleet.tenDays())));
    }

    @Test
    void a_quote_freezes_when_it_was_booked_and_what_supplier_and_vehicle_add() {
        fleet.clock.set(java.time.Instant.parse("2026-05-01T22:30:00Z"));

        Circumstances known = granted(fleet.quote(fleet.tenDays())).request().circumstances();

        assertEquals(Optional.of(LocalDate.parse("2026-05-02")), known.bookedOn());
        assertEquals(Percentage.of("5"), known.supplierRate());
        assertEquals(Optional.of(55), known.tankLitres());
        assertEquals(Optional.empty(), known.baseOccupancy());
        assertEquals(Utilisation.UNKNOWN, known.utilisation());
    }

    @Test
    void what_a_car_is_fitted_with_and_its_card_prices_is_in_its_price_unasked_and_in_no_other_cars() {
        fleet.cards(RateCard.daily("50", "EUR")
                .with(new Extras(
                        List.of(),
                        List.of(new Feature("TOW_BAR", UnitPrice.of("4", "EUR"))),
                        Optional.empty(),
                        DriverTerms.NONE)));
        fleet.fit(fleet.car, "TOW_BAR", "RADIO");

        Quote quote = granted(fleet.quote(fleet.tenDays()));
        Quote other = granted(fleet.quote(
                QuotePrice.Command.of(Fleet.ADA, fleet.otherCar, fleet.place, "2026-05-04T10:00", "2026-05-14T10:00")));

        assertEquals(Set.of("TOW_BAR"), quote.request().circumstances().features());
        assertEquals(List.of(), quote.request().choices().features());
        assertEquals("567.00 EUR", quote.price().total().toString());
        assertEquals("525.00 EUR", other.price().total().toString());
        assertTrue(fleet.rentwright
                .quotes()
                .verifyQuote()
                .verify(Fleet.DESK, quote.id())
                .orThrow()
                .proven());
    }

    @Test
    void what_a_feature_costs_by_itself_is_in_the_price_where_the_card_does_not_name_it() {
        put(feature("TOW_BAR").adding(UnitPrice.of("4", "EUR")));
        put(feature("RADIO").adding(UnitPrice.of("9", "USD")));
        put(feature("SKI_RACK").adding(UnitPrice.of("2", "EUR")));
        fleet.fit(fleet.car, "TOW_BAR", "RADIO");

        Quote quote = granted(fleet.quote(fleet.tenDays()));
        assertEquals("567.00 EUR", quote.price().total().toString());
        assertEquals(
                List.of(new Feature("TOW_BAR", UnitPrice.of("4", "EUR"))),
                quote.plan().card().extras().features());
        assertTrue(fleet.rentwright
                .quotes()
                .verifyQuote()
                .verify(Fleet.DESK, quote.id())
                .orThrow()
                .proven());
        Wishes skiing = new Wishes(List.of(), List.of("SKI_RACK"), List.of(), Optional.empty(), Optional.empty());
        assertEquals(
                "588.00 EUR",
                granted(fleet.quote(fleet.tenDays().with(skiing)))
                        .price()
                        .total()
                        .toString());

        put(new dev.rentwright.catalogue.feature.Feature(
                new FeatureCode("TOW_BAR"), "TOW_BAR", "", "equipment", Optional.of(UnitPrice.of("4", "EUR")), false));
        assertEquals(
                "525.00 EUR",
                granted(fleet.quote(fleet.tenDays())).price().total().toString());

        put(feature("TOW_BAR").adding(UnitPrice.of("4", "EUR")));
        fleet.cards(RateCard.daily("50", "EUR")
                .with(Extras.NONE.adding(List.of(new Feature("TOW_BAR", UnitPrice.of("0", "EUR"))))));
        assertEquals(
                "525.00 EUR",
                granted(fleet.quote(fleet.tenDays())).price().total().toString());
    }

    @Test
    void what_a_feature_costs_by_itself_is_said_by_who_manages_the_prices_of_all() {
        Actor owner = Actor.supplier("owner", fleet.supplier);
        PutFeature.Command priced =
                new PutFeature.Command(owner, feature("TOW_BAR").adding(UnitPrice.of("4", "EUR")));
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(fleet.rentwright.catalogue().putFeature().put(priced)));
        fleet.rentwright
                .catalogue()
                .putFeature()
                .put(new PutFeature.Command(owner, feature("TOW_BAR")))
                .orThrow();

        PutFeature describing = Rentwright.on(fleet.ports)
                .access((actor, permission) -> permission == Permission.CATALOGUE_MANAGE)
                .open()
                .catalogue()
                .putFeature();
        describing.put(new PutFeature.Command(Fleet.DESK, feature("TOW_BAR"))).orThrow();
        assertThrows(
                Forbidden.class,
                () -> describing.put(
                        new PutFeature.Command(Fleet.DESK, feature("TOW_BAR").adding(UnitPrice.of("4", "EUR")))));
    }

    private void put(dev.rentwright.catalogue.feature.Feature feature) {
        fleet.rentwright
                .catalogue()
                .putFeature()
                .put(new PutFeature.Command(Fleet.DESK, feature))
                .orThrow();
    }

    private static dev.rentwright.catalogue.feature.Feature feature(String code) {
        return new dev.rentwright.catalogue.feature.Feature(new FeatureCode(code), code, "", "equipment", true);
    }

    @Test
    void what_all_of_a_category_have_is_in_the_price_of_each() {
        fleet.cards(RateCard.daily("50", "EUR")
                .with(new Extras(
                        List.of(),
                        List.of(new Feature("TOW_BAR", UnitPrice.of("4", "EUR"))),
                        Optional.empty(),
                        DriverTerms.NONE)));
        fleet.fitAll(fleet.cars, "TOW_BAR", "RADIO");

        Quote quote = granted(fleet.quote(fleet.tenDays()));

        assertEquals(Set.of("TOW_BAR"), quote.request().circumstances().features());
        assertEquals("567.00 EUR", quote.price().total().toString());
    }

    @Test
    void a_price_is_good_for_a_quarter_of_an_hour_or_as_long_as_the_host_says() {
        Quote usual = granted(fleet.quote(fleet.tenDays()));
        Fleet patient = new Fleet(builder -> builder.quotesGoodFor(Duration.ofDays(2)));

        Quote kept = granted(patient.quote(patient.tenDays()));

        assertEquals(usual.createdAt().plus(Duration.ofMinutes(15)), usual.expiresAt());
        assertTrue(kept.isGoodAt(kept.createdAt().plus(Duration.ofDays(2)).minusMillis(1)));
        assertFalse(kept.isGoodAt(kept.createdAt().plus(Duration.ofDays(2))));
        assertThrows(IllegalArgumentException.class, () -> new Fleet(builder -> builder.quotesGoodFor(Duration.ZERO)));
    }

    @Test
    void how_much_is_taken_is_counted_where_a_demand_rule_with_steps_would_look_at_it() {
        fleet.claim(fleet.otherCar, ClaimKind.BOOKED, "2026-05-04T20:00:00Z", "2026-05-05T08:00:00Z", Optional.empty());
        fleet.put(PricingRule.times("FLAT", RuleType.DEMAND, "1.1"));
        assertEquals(Utilisation.UNKNOWN, utilisation(fleet.quote(fleet.tenDays())));

        fleet.put(PricingRule.times("SHORT", RuleType.DEMAND, "1")
                .withSteps(FROM_HALF)
                .when(new RuleCriteria(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        java.util.Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(3))));
        assertEquals(Utilisation.UNKNOWN, utilisation(fleet.quote(fleet.tenDays())));

        fleet.put(PricingRule.times("STEPS", RuleType.DEMAND, "1").withSteps(FROM_HALF));
        Utilisation taken = utilisation(fleet.quote(fleet.tenDays()));

        assertEquals(LocalDate.parse("2026-05-04"), taken.byDate().firstKey());
        assertEquals(LocalDate.parse("2026-05-14"), taken.byDate().lastKey());
        assertEquals(new Taken(1, 2), taken.byDate().get(LocalDate.parse("2026-05-04")));
        assertEquals(new Taken(1, 2), taken.byDate().get(LocalDate.parse("2026-05-05")));
        assertEquals(new Taken(0, 2), taken.byDate().get(LocalDate.parse("2026-05-06")));
    }

    @Test
    void a_coupon_is_known_by_its_code_or_refused() {
        QuotePrice.Command command = fleet.tenDays().with(Wishes.NONE.withCoupon("SPRING"));
        assertEquals(List.of(RefusalCode.COUPON_INVALID), codes(fleet.quote(command)));

        Coupon coupon = Coupon.of(Discount.percent("SPRING", "10"));
        fleet.rentwright
                .tariff()
                .putCoupon()
                .put(Fleet.DESK, fleet.supplier, coupon)
                .orThrow();

        assertEquals(
                Optional.of(coupon),
                granted(fleet.quote(command)).request().choices().coupon());
    }

    @Test
    void nobody_grants_themselves_a_discount() {
        Fleet guarded = new Fleet(builder -> builder.access(
                (actor, permission) -> permission != Permission.BOOKING_OVERRIDE || actor.kind() == Actor.Kind.STAFF));
        Wishes discount = Wishes.NONE.granted(Discount.percent("FRIEND", "50"));
        QuotePrice.Command byAda = guarded.tenDays().with(discount);

        assertThrows(Forbidden.class, () -> guarded.quote(byAda));

        QuotePrice.Command byDesk = new QuotePrice.Command(
                Fleet.DESK,
                byAda.wanted(),
                byAda.pickup(),
                byAda.dropOff(),
                byAda.when(),
                byAda.travellers(),
                discount);
        assertEquals(
                discount.discounts(),
                granted(guarded.quote(byDesk)).request().choices().discounts());
    }

    @Test
    void nobody_exempts_themselves_from_a_tax() {
        Fleet guarded = new Fleet(builder -> builder.access(
                (actor, permission) -> permission != Permission.BOOKING_OVERRIDE || actor.kind() == Actor.Kind.STAFF));
        QuotePrice.Command byAda = guarded.tenDays().with(Travellers.ONE.exemptFrom("VAT"));

        assertThrows(Forbidden.class, () -> guarded.quote(byAda));

        QuotePrice.Command byDesk = new QuotePrice.Command(
                Fleet.DESK,
                byAda.wanted(),
                byAda.pickup(),
                byAda.dropOff(),
                byAda.when(),
                byAda.travellers(),
                byAda.wishes());
        assertEquals(
                Set.of("VAT"),
                granted(guarded.quote(byDesk)).request().travellers().exemptFrom());
    }

    @Test
    void a_price_is_shown_in_another_currency_where_a_rate_is_known() {
        ExchangeRate rate = new ExchangeRate(
                Currencies.of("EUR"), Currencies.of("MAD"), new BigDecimal("10.8365"), "ECB", Fleet.FIRST_OF_MAY);
        Fleet knowing = new Fleet(builder -> builder.exchangeRates((from, to, at) -> Optional.of(rate)
                .filter(one -> one.from().equals(from) && one.to().equals(to))));

        assertEquals(Optional.of(rate), shownIn(knowing, "MAD"));
        assertEquals(Optional.empty(), shownIn(knowing, "EUR"));
        assertEquals(
                List.of(RefusalCode.INVALID_VALUE),
                codes(knowing.quote(knowing.tenDays().with(Wishes.NONE.shownIn(Currencies.of("USD"))))));
    }

    @Test
    void the_cheapest_of_a_category_that_is_free_is_quoted_and_why_none_can_be_is_told() {
        fleet.rentwright.tariff().setRateCard().onRentable(Fleet.DESK, fleet.otherCar, Fleet.card("40", "250"));
        QuotePrice.Command any = anyCar(Wishes.NONE);
        assertEquals(fleet.otherCar, granted(fleet.quote(any)).rentable());

        assertEquals(List.of(RefusalCode.COUPON_INVALID), codes(fleet.quote(anyCar(Wishes.NONE.withCoupon("NONE")))));
        fleet.claim(fleet.otherCar, ClaimKind.BLOCK, "2026-05-04T08:00:00Z", "2026-05-05T08:00:00Z", Optional.empty());
        assertEquals(fleet.car, granted(fleet.quote(any)).rentable());
        fleet.claim(fleet.car, ClaimKind.BOOKED, "2026-05-13T08:00:00Z", "2026-05-15T08:00:00Z", Optional.empty());
        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(fleet.quote(any)));
    }

    @Test
    void a_quote_is_sealed_by_whoever_seals_quotes() {
        Fleet sealing = new Fleet(builder -> builder.quoteSigner(new QuoteSigner() {
            @Override
            public String sign(Quote unsigned) {
                assertEquals(Optional.empty(), unsigned.seal());
                return "seal of " + unsigned.price().total();
            }

            @Override
            public boolean accepts(Quote quote) {
                return true;
            }
        }));

        assertEquals(
                Optional.of("seal of 525.00 EUR"),
                granted(sealing.quote(sealing.tenDays())).seal());
        assertEquals(Optional.empty(), granted(fleet.quote(fleet.tenDays())).seal());
    }

    @Test
    void everything_that_stands_against_a_stay_is_told_at_once() {
        QuotePrice.Command crowd = QuotePrice.Command.stay(
                        Fleet.ADA, fleet.room, fleet.place, new When.Months(LocalDate.parse("2026-04-30"), 1, true))
                .with(Travellers.of(4));

        assertEquals(
                List.of(RefusalCode.PERIOD_IN_PAST, RefusalCode.ASSET_NOT_OFFERED, RefusalCode.STAY_OVER_OCCUPANCY),
                codes(fleet.quote(crowd)));
    }

    @Test
    void a_car_is_not_slept_in() {
        When nights = new When.Nights(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-06"));

        assertEquals(
                List.of(RefusalCode.ASSET_NOT_OFFERED),
                codes(fleet.quote(QuotePrice.Command.stay(Fleet.ADA, fleet.car, fleet.place, nights))));
    }

    @Test
    void where_no_car_of_a_category_is_free_another_car_is_told_and_no_room() {
        RentableId van = fleet.van();
        fleet.taken(fleet.car);
        fleet.taken(fleet.otherCar);

        Refusal refusal = fleet.quote(anyCar(Wishes.NONE)).refusals().get(0);

        assertEquals(RefusalCode.AVAILABILITY_CONFLICT, refusal.code());
        assertEquals(List.of(van.value()), refusal.facts().get("alternatives"));
    }

    private QuotePrice.Command anyCar(Wishes wishes) {
        QuotePrice.Command one = fleet.tenDays();
        return new QuotePrice.Command(
                one.actor(),
                new QuotePrice.Wanted.AnyOf(fleet.cars),
                one.pickup(),
                one.dropOff(),
                one.when(),
                one.travellers(),
                wishes);
    }

    private static Optional<ExchangeRate> shownIn(Fleet fleet, String currency) {
        return granted(fleet.quote(fleet.tenDays().with(Wishes.NONE.shownIn(Currencies.of(currency)))))
                .request()
                .circumstances()
                .shownIn();
    }

    private static Utilisation utilisation(Outcome<Quote> quote) {
        return granted(quote).request().circumstances().utilisation();
    }

    private static List<String> frozenRules(Outcome<Quote> quote) {
        return granted(quote).request().rules().rules().stream()
                .map(rule -> rule.id() + " " + rule.version())
                .toList();
    }

    private static PricingRule seasonal(String id) {
        return PricingRule.times(id, RuleType.SEASONAL, "1.1");
    }

    private static Quote granted(Outcome<Quote> quote) {
        assertTrue(quote.isGranted(), () -> "refused with " + quote.refusals());
        return quote.orThrow();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
