package dev.rentwright.pricing.later;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.UnitAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What of a price is to be paid when (PRC-20, REC-14, domain L3): by the month the first invoice with the deposit at once, and
 * each later invoice as its period begins; else what the card's {@link PaymentTerms} ask for at once, the rest by its date, and
 * the deposit at the pickup. All of it together is the payable total. Immutable.
 *
 * <p>Who is let to pay later is agreed with the booking, and no price knows of it.
 *
 * @param rental of the total, at once
 * @param deposit of the security deposit, at once
 * @param later the rest, by date; what is nothing is left out
 */
public record Dues(Money rental, Money deposit, List<Later> later) {

    public Dues {
        Objects.requireNonNull(rental, "rental");
        Objects.requireNonNull(deposit, "deposit");
        later = List.copyOf(later);
    }

    /**
     * What is to be paid from a date on.
     *
     * @param from at the place
     * @param rental of the total; a minor unit less than nothing where the rounding of taxes gives one back
     * @param deposit of the security deposit
     */
    public record Later(LocalDate from, Money rental, Money deposit) {

        boolean isSomething() {
            return !rental.plus(deposit).isZero();
        }
    }

    /** What is due of a request that was priced. */
    public static Dues of(PriceRequest request, PriceBreakdown price) {
        Money nothing = Money.zero(price.currency());
        return request.term() instanceof Term.Months
                ? byTheMonth(RentSchedule.of(request, price), price, nothing)
                : byTheDay(request, price, nothing);
    }

    /** What would have been due on the day of booking, or before, is due at once. */
    private static Dues byTheDay(PriceRequest request, PriceBreakdown price, Money nothing) {
        PaymentTerms terms = request.plan().payment();
        LocalDate start = request.term().startDate();
        LocalDate rest = terms.restDue(start);
        boolean passed = request.circumstances()
                .bookedOn()
                .filter(booked -> !rest.isAfter(booked) && rest.isBefore(start))
                .isPresent();
        Money rental = passed ? price.total() : atOnce(request, price);
        Money deposit = terms.plan().asksForDeposit() ? price.securityDeposit() : nothing;
        Money restOfRental = price.total().minus(rental);
        Money restOfDeposit = price.securityDeposit().minus(deposit);
        List<Later> later = rest.equals(start)
                ? List.of(new Later(start, restOfRental, restOfDeposit))
                : List.of(new Later(rest, restOfRental, nothing), new Later(start, nothing, restOfDeposit));
        return new Dues(rental, deposit, some(later));
    }

    private static Money atOnce(PriceRequest request, PriceBreakdown price) {
        PaymentTerms terms = request.plan().payment();
        Fraction part = switch (terms.plan()) {
            case RENTAL, RENTAL_AND_DEPOSIT -> terms.share().fraction();
            case FIRST_PERIOD, FIRST_PERIOD_AND_DEPOSIT -> firstUnit(price.units());
            case DEPOSIT_ONLY, PAY_LATER -> Fraction.ZERO;
        };
        return request.plan()
                .rounding()
                .round(price.total().exact().times(part), price.currency())
                .min(price.total());
    }

    /** What the first day or night has of all that is charged by units; nothing of what is free. */
    private static Fraction firstUnit(UnitAmounts units) {
        Fraction all = units.sum();
        return all.signum() > 0 ? units.amounts().get(0).dividedBy(all) : Fraction.ZERO;
    }

    /** Nobody is paid for signing: a first invoice that a discount made less than nothing goes off the next. */
    private static Dues byTheMonth(List<RentInvoice> invoices, PriceBreakdown price, Money nothing) {
        Money first = invoices.get(0).total();
        Money credit = first.minus(first.max(nothing));
        List<Later> later = new ArrayList<>();
        for (RentInvoice invoice : invoices.subList(1, invoices.size())) {
            later.add(new Later(invoice.due(), invoice.total().plus(credit), nothing));
            credit = nothing;
        }
        return new Dues(first.max(nothing), price.securityDeposit(), some(later));
    }

    private static List<Later> some(List<Later> dues) {
        return dues.stream().filter(Later::isSomething).toList();
    }

    /** What is due at once in all. */
    public Money now() {
        return rental.plus(deposit);
    }
}
