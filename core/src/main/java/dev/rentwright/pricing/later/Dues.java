package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What of a price is to be paid when (PRC-20, REC-14, domain L3): by the month the first invoice with the deposit at once, and
 * each later invoice as its period begins; else the total at once, and the deposit at the pickup. All of it together is the
 * payable total. Immutable.
 *
 * <p>A supplier may ask for less before it confirms, and let somebody pay later; that is agreed with the booking and no price
 * knows of it.
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
                : new Dues(
                        price.total(),
                        nothing,
                        some(List.of(new Later(request.term().startDate(), nothing, price.securityDeposit()))));
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
