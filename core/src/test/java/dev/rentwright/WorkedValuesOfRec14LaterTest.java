package dev.rentwright;

import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.lasting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.handover.FuelLevel;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The worked values of requirement REC-14 about what comes after the price: what is due now, and what at the return. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedValuesOfRec14LaterTest {

    @Test
    void monthly_of_004_has_2500_due_now() {
        MonthRates rates = new MonthRates(Optional.of(eur("1000")), Optional.empty(), Optional.empty());
        PriceRequest request = PriceRequest.of(
                RateCard.in(eur("0").currency())
                        .with(rates)
                        .withDeposit(eur("1500"))
                        .plan()
                        .orThrow(),
                Term.Months.from("2026-07-01", 3));
        PriceBreakdown price = PriceCalculator.price(request).orThrow();

        assertEquals(eur("2500"), RentSchedule.of(request, price).get(0).total().plus(price.securityDeposit()));
    }

    @Test
    void lease_of_004_has_3600_due_now_and_11_invoices_of_1200() {
        MonthRates rates = new MonthRates(Optional.empty(), Optional.of(eur("1200")), Optional.empty());
        PriceRequest request = PriceRequest.of(
                RateCard.in(eur("0").currency())
                        .with(rates)
                        .withDeposit(eur("2400"))
                        .plan()
                        .orThrow(),
                new Term.Months(LocalDate.parse("2026-09-01"), 12, true, Term.Nights.DEFAULT_CHECK_IN));
        PriceBreakdown price = PriceCalculator.price(request).orThrow();
        List<Money> due =
                RentSchedule.of(request, price).stream().map(RentInvoice::total).toList();

        assertEquals(eur("3600"), due.get(0).plus(price.securityDeposit()));
        assertEquals(Collections.nCopies(11, eur("1200")), due.subList(1, due.size()));
    }

    @Test
    void mileage_of_000_is_75_for_900_driven_of_600_allowed() {
        RateCard card = RateCard.daily("50", "EUR")
                .withMileage(MileageTerms.PerRental.kilometres(600, UnitPrice.of("0.2500", "EUR")));

        assertEquals("MILEAGE EXCESS 300×0.25=75.00 ⇒ 75.00", back(card, 900, BigDecimal.ZERO));
    }

    @Test
    void fuel_of_001_is_27_for_a_quarter_of_60_litres() {
        RateCard card = RateCard.daily("50", "EUR")
                .withFuel(
                        FuelTerms.ChargeMissing.withoutTolerance(true, UnitPrice.of("1.80", "EUR"), Optional.empty()));
        BigDecimal missing = FuelLevel.of("0.75").missingSince(FuelLevel.of("1.00"), new BigDecimal("60"));

        assertEquals("FUEL REFUEL 15×1.80=27.00 ⇒ 27.00", back(card, 0, missing));
    }

    private static String back(RateCard card, long distance, BigDecimal missing) {
        PriceRequest agreed = lasting(card, "P3D");
        PriceBreakdown price = PriceCalculator.price(agreed).orThrow();
        ReturnFacts facts = new ReturnFacts(
                agreed,
                price.time(),
                ((Term.Hire) agreed.term()).period().end(),
                distance,
                Optional.of(missing),
                Optional.empty());
        return RulebookNotation.ofReturn(ReturnCharges.of(facts), eur("0"));
    }
}
