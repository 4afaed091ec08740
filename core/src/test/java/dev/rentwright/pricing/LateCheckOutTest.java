package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.later.LateCheckOut;
import dev.rentwright.tariff.LateStay;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.ReturnTerms;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LateCheckOutTest {

    private static final RateCard CARD = RateCard.daily("100", "EUR");

    @Test
    void half_the_last_night_is_due_after_the_grace_and_all_of_it_after_six() {
        PriceRequest stay = PriceRequest.of(CARD.plan().orThrow(), Term.Nights.between("2026-06-04", "2026-06-07"));
        PriceBreakdown price = price(100, 130);

        assertEquals("", left(stay, price, "2026-06-07T12:29:59"));
        assertEquals("NIGHTLY 65.00", left(stay, price, "2026-06-07T12:30"));
        assertEquals("NIGHTLY 65.00", left(stay, price, "2026-06-07T15:00"));
        assertEquals("NIGHTLY 65.00", left(stay, price, "2026-06-07T18:00"));
        assertEquals("NIGHTLY 130.00", left(stay, price, "2026-06-07T18:01"));
    }

    @Test
    void a_card_may_ask_for_another_part_until_another_time() {
        RateCard card = CARD.with(ReturnTerms.NONE.with(new LateStay(Percentage.of("20"), LocalTime.of(16, 0))));
        PriceRequest stay = PriceRequest.of(card.plan().orThrow(), Term.Nights.between("2026-06-04", "2026-06-07"));

        assertEquals("NIGHTLY 26.00", left(stay, price(100, 130), "2026-06-07T16:00"));
        assertEquals("NIGHTLY 130.00", left(stay, price(100, 130), "2026-06-07T16:01"));
    }

    @Test
    void taxes_are_added_as_the_plan_says() {
        PriceRequest stay = PriceRequest.of(
                CARD.withTax(Tax.exclusive("VAT", "10")).plan().orThrow(),
                Term.Nights.between("2026-06-04", "2026-06-07"));

        assertEquals("NIGHTLY 65.00, VAT 6.50", left(stay, price(100, 130), "2026-06-07T15:00"));
        assertEquals("", left(stay, price(100, 130), "2026-06-07T12:00"));
    }

    @Test
    void a_home_by_the_month_has_one_day_of_grace_and_then_every_day_is_charged() {
        PriceRequest home = months(BillingCycle.FIRST_OF_MONTH, "2026-01-20", 1);

        assertEquals("", left(home, price(3100), "2026-02-21T09:00"));
        assertEquals("RENT 221.43", left(home, price(3100), "2026-02-22T09:00"));
        assertEquals("RENT 996.43, RENT 100.00", left(home, price(3100), "2026-03-02T09:00"));
    }

    @Test
    void at_anniversaries_a_day_is_a_part_of_its_own_cycle() {
        PriceRequest home = months(BillingCycle.ANNIVERSARY, "2026-01-31", 1);

        // From 28 February to 31 March are 31 days, to 30 April 30 more.
        assertEquals("RENT 300.00", left(home, price(3100), "2026-03-03T09:00"));
        assertEquals("RENT 3100.00, RENT 103.33", left(home, price(3100), "2026-04-01T09:00"));
    }

    @Test
    void a_hire_is_not_left_but_returned() {
        LocalDateTime start = LocalDateTime.parse("2026-05-04T10:00");
        PriceRequest hire = PriceRequest.of(
                CARD.plan().orThrow(), RentalPeriod.between(start, start.plusDays(1), ZoneId.of("Europe/Paris")));

        assertThrows(IllegalArgumentException.class, () -> LateCheckOut.of(hire, price(50), start));
    }

    private static PriceRequest months(BillingCycle cycle, String start, int months) {
        Optional<Money> rent = Optional.of(Money.of("3100", "EUR"));
        RateCard card = RateCard.in(Money.of("0", "EUR").currency())
                .with(new MonthRates(rent, Optional.empty(), Optional.of(cycle)));
        return PriceRequest.of(card.plan().orThrow(), Term.Months.from(start, months));
    }

    /** Of units of these amounts; what else it says plays no part. */
    private static PriceBreakdown price(long... units) {
        List<Fraction> amounts =
                java.util.Arrays.stream(units).mapToObj(Fraction::of).toList();
        return PriceBreakdown.of(
                ChargeableTime.of(units.length, 0),
                Rounding.HALF_UP,
                List.of(),
                new UnitAmounts(amounts),
                Money.of("0", "EUR"));
    }

    private static String left(PriceRequest agreed, PriceBreakdown price, String at) {
        return LateCheckOut.of(agreed, price, LocalDateTime.parse(at)).stream()
                .map(line -> line.code() + " " + line.amount().amount())
                .collect(Collectors.joining(", "));
    }
}
