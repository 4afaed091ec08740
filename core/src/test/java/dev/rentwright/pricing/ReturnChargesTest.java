package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.DistanceUnit;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LateFee;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Decisions at the return that the rulebook's worked examples do not show. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReturnChargesTest {

    private static final RateCard CARD = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "8");

    private static final LocalDateTime START = LocalDateTime.parse("2026-05-04T10:00");

    private static final RentalPeriod THREE_DAYS =
            RentalPeriod.between(START, START.plusDays(3), ZoneId.of("Europe/Paris"));

    @Test
    void a_late_fee_is_due_after_its_hours_and_only_for_so_many_days() {
        RateCard card = CARD.with(CARD.returns().with(new LateFee(Money.of("12", "EUR"), 12, 2)));

        assertEquals("DAILY 50.00", late(card, "PT12H"));
        assertEquals("DAILY 50.00, LATE_FEE 12.00", late(card, "PT12H1M"));
        assertEquals("DAILY 50.00, LATE_FEE 12.00", late(card, "PT24H"));
        assertEquals("DAILY 50.00, HOURLY 8.00, LATE_FEE 24.00", late(card, "PT24H30M"));
        assertEquals("DAILY 200.00, LATE_FEE 24.00", late(card, "P4D"));
    }

    @Test
    void a_late_fee_without_hours_waits_for_the_grace_all_the_same() {
        RateCard card = CARD.with(CARD.returns().with(new LateFee(Money.of("12", "EUR"), 0, 9)));

        assertEquals("", late(card, "PT29M"));
        assertEquals("HOURLY 8.00, LATE_FEE 12.00", late(card, "PT30M"));
    }

    @Test
    void options_and_covers_go_on_under_the_cap_of_the_whole_rental_and_contained_covers_do_not() {
        RateCard card = CARD.withAddOns(
                AddOn.perDay("SEAT", "seat", eur("4")).cappedAt(Money.of("15", "EUR")),
                AddOn.perBooking("PASS", "pass", eur("9")),
                AddOn.insurance("CDW", "collision", eur("10")),
                AddOn.insurance("FULL", "full", eur("18")));
        PriceRequest request = hire(card)
                .with(Choices.of(List.of(new ChosenAddOn("SEAT", 2), piece("PASS"), piece("CDW"), piece("FULL"))));

        assertEquals("DAILY 100.00, SEAT 6.00, FULL 36.00", text(back(request, "P2D", 0, "0", "0")));
    }

    @Test
    void late_days_bring_their_own_kilometres() {
        RateCard card = CARD.withMileage(MileageTerms.PerDay.kilometres(100, eur("0.25")));

        assertEquals("EXCESS 25.00", text(back(hire(card), "PT0S", 400, "0", "0")));
        assertEquals("DAILY 50.00", text(back(hire(card), "P1D", 400, "0", "0")));
    }

    @Test
    void miles_are_counted_whole_from_an_odometer_in_kilometres() {
        MileageTerms miles = new MileageTerms.PerRental(100, DistanceUnit.MILE, eur("1"));
        RateCard card = CARD.withMileage(miles);

        assertEquals(100, ReturnCharges.distance(card.plan().orThrow(), 162));
        assertEquals(101, ReturnCharges.distance(card.plan().orThrow(), 163));
        assertEquals(163, ReturnCharges.distance(CARD.plan().orThrow(), 163));
        assertEquals("EXCESS 1.00", text(back(hire(card), "PT0S", 101, "0", "0")));
    }

    @Test
    void an_add_on_by_distance_is_charged_for_what_was_driven_in_its_own_unit() {
        RateCard card = CARD.withAddOns(
                addOn("TRACK", AddOnCharging.PER_KM, "0.10"), addOn("TOLL", AddOnCharging.PER_MILE, "0.10"));
        PriceRequest request = hire(card).with(Choices.of(List.of(new ChosenAddOn("TRACK", 2), piece("TOLL"))));

        assertEquals("TRACK 32.60, TOLL 10.10", text(back(request, "PT0S", 163, "0", "0")));
    }

    @Test
    void fuel_up_to_the_tolerance_is_free_and_beyond_it_all_that_is_missing_is_charged() {
        RateCard card = CARD.withFuel(new FuelTerms.ChargeMissing(
                true, eur("2"), Optional.of(Money.of("15", "EUR")), Optional.of(new BigDecimal("3"))));

        assertEquals("", text(back(hire(card), "PT0S", 0, "3", "0")));
        assertEquals("REFUEL 6.01, REFUEL_SERVICE 15.00", text(back(hire(card), "PT0S", 0, "3.005", "0")));
    }

    @Test
    void unused_prepaid_fuel_is_given_back_only_where_the_plan_says_so_and_never_less_than_nothing() {
        Money fee = Money.of("10", "EUR");
        RateCard kept = CARD.withFuel(new FuelTerms.Prepaid(eur("2"), Optional.empty()));
        RateCard given =
                CARD.withFuel(new FuelTerms.Prepaid(eur("2"), Optional.of(fee))).withTax(Tax.exclusive("VAT", "20"));

        assertEquals("", text(back(hire(kept), "PT0S", 0, "0", "20")));
        assertEquals("", text(back(hire(given), "PT0S", 0, "0", "5")));
        assertEquals("PREPAID_REFUND -0.02, VAT 0.00", text(back(hire(given), "PT0S", 0, "0", "5.01")));
        assertEquals("PREPAID_REFUND -30.00, VAT -6.00", text(back(hire(given), "PT0S", 0, "0", "20")));
    }

    @Test
    void they_who_are_exempt_from_a_tax_are_so_at_the_return() {
        PriceRequest request = hire(CARD.withTax(Tax.exclusive("VAT", "20")));

        assertEquals("HOURLY 8.00, VAT 1.60", text(back(request, "PT1H", 0, "0", "0")));
        assertEquals(
                "HOURLY 8.00, VAT 0.00",
                text(back(request.with(Travellers.ONE.exemptFrom("VAT")), "PT1H", 0, "0", "0")));
    }

    private static String late(RateCard card, String late) {
        return text(back(hire(card), late, 0, "0", "0"));
    }

    private static List<PriceLine> back(PriceRequest request, String late, long distance, String missing, String left) {
        return ReturnCharges.of(new ReturnFacts(
                request,
                ChargeableTime.of(3, 0),
                THREE_DAYS.end().plus(Duration.parse(late)),
                distance,
                Optional.of(new BigDecimal(missing)),
                Optional.of(new BigDecimal(left))));
    }

    private static PriceRequest hire(RateCard card) {
        return PriceRequest.of(card.plan().orThrow(), THREE_DAYS);
    }

    private static AddOn addOn(String code, AddOnCharging charging, String price) {
        return new AddOn(
                code, code, AddOnKind.OPTION, charging, AddOnAvailability.PRICED, eur(price), Optional.empty());
    }

    private static ChosenAddOn piece(String code) {
        return new ChosenAddOn(code, 1);
    }

    private static UnitPrice eur(String price) {
        return UnitPrice.of(price, "EUR");
    }

    private static String text(List<PriceLine> lines) {
        return lines.stream()
                .map(line -> line.code() + " " + line.amount().amount())
                .collect(Collectors.joining(", "));
    }
}
