package dev.rentwright;

import static dev.rentwright.RulebookCases.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.MonthsLeft;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Domain section 7, "Months, leases, invoices": W47 to W50. Leaving a lease (W51) and overdue invoices (W52) wait. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfMonthsTest {

    private static final PriceRequest W50 = lease("1850", "3700", "2026-09-15", 12);

    @TestFactory
    Stream<DynamicTest> schedules() {
        return Stream.of(
                schedule(
                        "W47 monthly, mid-month start",
                        monthly("1200", "1200", BillingCycle.FIRST_OF_MONTH, "2026-07-16", 3),
                        "#1 [2026-07-16, 2026-08-01) 16/31 days = 619.35 due 2026-07-16"
                                + " · #2 [2026-08-01, 2026-09-01) 31/31 days = 1200.00 due 2026-08-01"
                                + " · #3 [2026-09-01, 2026-10-01) 30/30 days = 1200.00 due 2026-09-01"
                                + " · #4 [2026-10-01, 2026-10-16) 15/31 days = 580.65 due 2026-10-01"
                                + " ⇒ rent 3600.00, due at confirmation incl. deposit 1819.35"),
                schedule(
                        "W48 end-of-month clamping",
                        monthly("900", "0", BillingCycle.ANNIVERSARY, "2026-01-31", 3),
                        "#1 [2026-01-31, 2026-02-28) 28/28 days = 900.00 due 2026-01-31"
                                + " · #2 [2026-02-28, 2026-03-31) 31/31 days = 900.00 due 2026-02-28"
                                + " · #3 [2026-03-31, 2026-04-30) 30/30 days = 900.00 due 2026-03-31"
                                + " ⇒ rent 2700.00"),
                schedule(
                        "W49 leap-year stub",
                        monthly("1450", "0", BillingCycle.FIRST_OF_MONTH, "2028-02-10", 1),
                        "#1 [2028-02-10, 2028-03-01) 20/29 days = 1000.00 due 2028-02-10"
                                + " · #2 [2028-03-01, 2028-03-10) 9/31 days = 420.97 due 2028-03-01"
                                + " ⇒ rent 1420.97"),
                schedule(
                        "W50 twelve-month lease",
                        W50,
                        "#1 [2026-09-15, 2026-10-01) 16/30 days = 986.67 due 2026-09-15"
                                + " · #2 [2026-10-01, 2026-11-01) 31/31 days = 1850.00 due 2026-10-01"
                                + " · … · #13 [2027-09-01, 2027-09-15) 14/30 days = 863.33 due 2027-09-01"
                                + " ⇒ rent 22200.00, due at confirmation incl. deposit 4686.67"));
    }

    @Test
    void w50_has_eleven_full_invoices_between_the_stubs() {
        List<RentInvoice> full =
                RentSchedule.of(W50, PriceCalculator.price(W50).orThrow()).subList(1, 12);

        assertEquals(
                Stream.iterate(LocalDate.parse("2026-10-01"), first -> first.plusMonths(1))
                        .limit(11)
                        .map(first -> new DateRange(first, first.plusMonths(1)) + " 1850.00")
                        .toList(),
                full.stream()
                        .map(invoice -> invoice.dates() + " " + invoice.rent().amount())
                        .toList());
    }

    @Test
    void w51_leaving_a_lease_early() {
        PriceBreakdown price = PriceCalculator.price(W50).orThrow();
        LocalDate notice = LocalDate.parse("2027-03-10");
        LocalDate end = MonthsLeft.end((Term.Months) W50.term(), notice, notice, 60);

        MonthsLeft left = MonthsLeft.at(W50, price, end, LocalDate.parse("2027-04-01"), 1);

        assertEquals(LocalDate.parse("2027-05-09"), left.end());
        assertEquals(
                "[2027-04-01, 2027-05-01) 1850.00 · [2027-05-01, 2027-05-09) 477.42",
                left.rent().stream()
                        .map(line -> rented(line) + " " + line.amount().amount())
                        .collect(Collectors.joining(" · ")));
        Money rent = sum(left.rent().stream().map(PriceLine::amount));
        assertEquals(eur("2327.42"), rent);
        assertEquals(eur("1850.00"), left.breakFee());
        assertEquals(eur("727.42"), rent.plus(left.breakFee()).plus(eur("250")).minus(price.securityDeposit()));
    }

    @Test
    void w51_what_is_due_and_what_is_not_make_the_whole_rent() {
        PriceBreakdown price = PriceCalculator.price(W50).orThrow();
        LocalDate start = LocalDate.parse("2026-09-15");

        MonthsLeft left = MonthsLeft.at(W50, price, LocalDate.parse("2027-05-09"), start, 1);

        Money due = sum(left.rent().stream().map(PriceLine::amount));
        assertEquals(price.total(), due.plus(left.notDue()));
    }

    private static String rented(PriceLine line) {
        DateRange dates = ((Basis.Rent) line.basis()).dates();
        return "[" + dates.from() + ", " + dates.until() + ")";
    }

    private static DynamicTest schedule(String name, PriceRequest request, String expected) {
        return dynamicTest(name, () -> {
            PriceBreakdown price = PriceCalculator.price(request).orThrow();
            List<RentInvoice> invoices = RentSchedule.of(request, price);

            assertEquals(expected, shown(invoices) + sums(invoices, price));
            assertEquals(price.total(), sum(invoices.stream().map(RentInvoice::total)));
            assertEquals(price.taxes(), sum(invoices.stream().map(RentInvoice::taxes)));
        });
    }

    /** As the book writes schedules: of a long one the first two and the last. */
    private static String shown(List<RentInvoice> invoices) {
        if (invoices.size() <= 4) {
            return invoices.stream().map(WorkedExamplesOfMonthsTest::shown).collect(Collectors.joining(" · "));
        }
        return shown(invoices.subList(0, 2)) + " · … · " + shown(invoices.get(invoices.size() - 1));
    }

    private static String shown(RentInvoice invoice) {
        return "#" + invoice.number() + " [" + invoice.dates().from() + ", "
                + invoice.dates().until() + ") " + invoice.days() + "/" + invoice.ofDays() + " days = "
                + invoice.rent().amount() + " due " + invoice.due();
    }

    private static String sums(List<RentInvoice> invoices, PriceBreakdown price) {
        Money deposit = price.securityDeposit();
        Money atConfirmation = invoices.get(0).total().plus(deposit);
        return " ⇒ rent " + sum(invoices.stream().map(RentInvoice::rent)).amount()
                + (deposit.isZero() ? "" : ", due at confirmation incl. deposit " + atConfirmation.amount());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(eur("0"), Money::plus);
    }

    private static PriceRequest monthly(String rent, String deposit, BillingCycle cycle, String start, int months) {
        MonthRates rates = new MonthRates(Optional.of(eur(rent)), Optional.empty(), Optional.of(cycle));
        return PriceRequest.of(card(rates, deposit).plan().orThrow(), Term.Months.from(start, months));
    }

    private static PriceRequest lease(String rent, String deposit, String start, int months) {
        MonthRates rates = new MonthRates(Optional.empty(), Optional.of(eur(rent)), Optional.empty());
        Term term = new Term.Months(LocalDate.parse(start), months, true, Term.Nights.DEFAULT_CHECK_IN);
        return PriceRequest.of(card(rates, deposit).plan().orThrow(), term);
    }

    private static RateCard card(MonthRates rates, String deposit) {
        return RateCard.in(eur("0").currency()).with(rates).withDeposit(eur(deposit));
    }
}
