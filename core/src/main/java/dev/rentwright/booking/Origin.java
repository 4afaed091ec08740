package dev.rentwright.booking;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.later.Commission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a booking came in, and what is taken of it for that (BKG-10, PRC-31). Known from the request on; only the commission
 * may be agreed on anew, until the rental begins.
 *
 * @param source how
 * @param commission of this booking, 0 to 100 percent, in the place of what was agreed with the supplier (domain P18); empty
 *     where that counts
 * @param group to which it belongs, if to any (BKG-48)
 */
public record Origin(BookingSource source, Optional<Percentage> commission, Optional<GroupReference> group) {

    /** Nobody in between, on the terms of the supplier. */
    public static final Origin DIRECT = of(BookingSource.DIRECT);

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(group, "group");
        if (commission.filter(rate -> !isCommission(rate)).isPresent()) {
            throw new IllegalArgumentException("expected a commission of 0 to 100 percent, got " + commission.get());
        }
    }

    /** That way, on the terms of the supplier. */
    public static Origin of(BookingSource source) {
        return new Origin(source, Optional.empty(), Optional.empty());
    }

    /** The same for a commission of its own. */
    public Origin at(Percentage rate) {
        return new Origin(source, Optional.of(rate), group);
    }

    /** The same for this commission, or for none of its own. */
    public Origin commissioned(Optional<Percentage> rate) {
        return new Origin(source, rate, group);
    }

    /** The same as one of a group. */
    public Origin with(GroupReference others) {
        return new Origin(source, commission, Optional.of(others));
    }

    /** Whether a rate is one: 0 to 100 percent. */
    public static boolean isCommission(Percentage rate) {
        return rate.value().signum() >= 0 && rate.value().compareTo(ALL) <= 0;
    }

    /** What its own commission comes to of a price (domain P18). */
    public Optional<Money> commissionOf(PriceBreakdown price) {
        return commission.map(rate -> Commission.of(price, rate).commission());
    }

    /** Without what is no business of the customer's. */
    Origin asItsCustomerSeesIt() {
        return new Origin(source, Optional.empty(), group);
    }

    /** Why somebody may not say so: a customer comes directly, and says nothing of commissions. */
    public List<Refusal> refusals(Actor actor) {
        List<Refusal> refusals = new ArrayList<>();
        if (!source.mayBeToldBy(actor)) {
            refusals.add(invalid("source", "DIRECT or WEBSITE, of a customer", source));
        }
        if (commission.isPresent() && actor.kind() == Actor.Kind.CUSTOMER) {
            refusals.add(invalid("commissionRate", "none, of a customer", commission.get()));
        }
        return refusals;
    }

    private static Refusal invalid(String field, Object expected, Object actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
