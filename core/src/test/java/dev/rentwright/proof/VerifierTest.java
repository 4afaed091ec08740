package dev.rentwright.proof;

import static dev.rentwright.proof.BookCases.PLAN_A;
import static dev.rentwright.proof.BookCases.chosen;
import static dev.rentwright.proof.BookCases.days;
import static dev.rentwright.proof.BookCases.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a person reads of a wrong price, and which requests must not have one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifierTest {

    private static final PriceBreakdown ANY = Derivation.of(BookCases.w01());
    private static final Discount TEN = Discount.percent("TEN", "10");

    @Test
    void a_price_of_other_times_is_explained_line_by_line() {
        assertEquals(
                List.of(
                        "TIME: expected D=12 H=0 C=12, got D=10 H=0 C=10 (domain T4 to T7, P3)",
                        "LINE_TOO_MANY on line 0: expected no such line, got RENTAL WEEKLY of 280.00 EUR (domain E3)",
                        "LINE_TOO_MANY on line 1: expected no such line, got RENTAL DAILY of 150.00 EUR (domain E3)",
                        "LINE_MISSING: expected RENTAL BI_WEEKLY of 500.00 EUR, got no such line"
                                + " (domain P3 to P5, P22)",
                        "UNIT_AMOUNTS: expected 12 units, got 10 units (domain P6)",
                        "TOTAL: expected 500.00 EUR, got 430.00 EUR (domain E2)"),
                Verifier.check(days(PLAN_A, 12), ANY).stream()
                        .map(Finding::toString)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> a_request_that_the_book_refuses_has_no_right_price() {
        PriceRequest w01 = BookCases.w01();
        Coupon coupon = Coupon.of(TEN);
        Optional<DateRange> june =
                Optional.of(DateRange.inclusive(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-30")));
        AddOn gone = new AddOn(
                "SKI",
                "ski box",
                AddOnKind.OPTION,
                AddOnCharging.PER_DAY,
                AddOnAvailability.NOT_OFFERED,
                eur("3"),
                Optional.empty());
        return Stream.of(
                refused("location.one-way-not-allowed", w01.with(BookCases.ELSEWHERE)),
                refused("invalid-value", w01.with(chosen("NOTHING"))),
                refused("invalid-value", days(PLAN_A.withAddOns(gone), 3).with(chosen("SKI"))),
                refused("rate.incomplete", w01.with(Term.Months.from("2026-07-01", 1))),
                refused(
                        "rate.incomplete",
                        BookCases.nights(
                                RateCard.in(PLAN_A.currency()).with(RateTier.HOURLY, "8"), "2026-06-01", "2026-06-02")),
                refused(
                        "rate.incomplete",
                        BookCases.months(BookCases.rent("900", BillingCycle.ANNIVERSARY), "2026-06-01", 1)
                                .with(w01.term())),
                refused(
                        "money.currency-mismatch",
                        w01.with(Choices.NONE.withDiscounts(Discount.amount("OFF", Money.of("5", "CHF"))))),
                refused("coupon.invalid", w01.with(with(new Coupon(TEN, june, Optional.empty(), true, true)))),
                refused(
                        "coupon.invalid",
                        w01.with(with(new Coupon(TEN, june, Optional.empty(), true, true)))
                                .with(Circumstances.PLAIN.bookedOn(LocalDate.parse("2026-07-01")))),
                refused("coupon.invalid", w01.with(with(new Coupon(TEN, Optional.empty(), june, true, true)))),
                refused(
                        "coupon.invalid",
                        w01.with(with(new Coupon(TEN, Optional.empty(), Optional.empty(), true, false)))),
                refused(
                        "coupon.not-combinable",
                        w01.with(RuleBook.of(PricingRule.times("P", RuleType.PROMOTIONAL, "0.9")))
                                .with(with(new Coupon(TEN, Optional.empty(), Optional.empty(), false, true)))),
                dynamicTest(
                        "the last day of a coupon's window still counts",
                        () -> assertEquals(
                                List.of(),
                                NoPrice.reasons(w01.with(with(new Coupon(TEN, june, Optional.empty(), true, true)))
                                        .with(Circumstances.PLAIN.bookedOn(LocalDate.parse("2026-06-30")))))),
                dynamicTest(
                        "an open coupon is good",
                        () -> assertEquals(List.of(), NoPrice.reasons(w01.with(with(coupon))))));
    }

    /** The tie of domain P3, as two plans show it: fewest blocks first, and of as many the longer. */
    @Test
    void of_covers_that_cost_the_same_the_fewest_and_then_the_longest_blocks_are_taken() {
        RateCard even = RateCard.daily("10", "EUR").with(RateTier.WEEKLY, "20").with(RateTier.MONTHLY, "20");
        RateCard two = RateCard.daily("10", "EUR").with(RateTier.WEEKLY, "30").with(RateTier.BI_WEEKLY, "50");
        RateCard sixes = lengths(two, 4, 6);
        RateCard pairs =
                lengths(RateCard.daily("1", "EUR").with(RateTier.WEEKLY, "6").with(RateTier.BI_WEEKLY, "10"), 8, 14);

        assertEquals(
                "D=2 H=0 C=2; RENTAL MONTHLY 1×20.00=20.00 ⇒ 20.00 EUR", BookNotation.of(Derivation.of(days(even, 2))));
        assertEquals(
                "D=16 H=0 C=16; RENTAL WEEKLY 2×6.00=12.00 ⇒ 12.00 EUR",
                BookNotation.of(Derivation.of(days(pairs, 16))));
        assertEquals(
                "D=7 H=0 C=7; RENTAL BI_WEEKLY 1×50.00=50.00 · RENTAL DAILY 1×10.00=10.00 ⇒ 60.00 EUR",
                BookNotation.of(Derivation.of(days(sixes, 7))));
    }

    private static RateCard lengths(RateCard card, int week, int fortnight) {
        TimeRates time = card.time();
        return card.with(new TimeRates(
                time.tiers(),
                Map.of(RateTier.WEEKLY, week, RateTier.BI_WEEKLY, fortnight),
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                time.optionsUseGrace(),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));
    }

    private static DynamicTest refused(String code, PriceRequest request) {
        return dynamicTest(
                code,
                () -> assertEquals(
                        List.of("a refusal " + code + " NO_PRICE"),
                        Verifier.check(request, ANY).stream()
                                .map(finding -> finding.expected() + " " + finding.kind())
                                .toList()));
    }

    private static Choices with(Coupon coupon) {
        return Choices.NONE.withCoupon(coupon);
    }
}
