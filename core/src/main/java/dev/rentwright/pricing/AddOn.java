package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a customer may take along: a child seat, a navigation device, free cancellation (PRC-16, PRC-17).
 *
 * @param code upper case, unique on a rate card
 * @param name as customers see it
 * @param charging once or per chargeable day
 * @param availability priced, part of the rental, or not to be had
 * @param price per piece; 0 where it is included
 * @param cap the most that one piece may cost per rental, if limited (domain P8)
 */
public record AddOn(
        String code,
        String name,
        AddOnCharging charging,
        AddOnAvailability availability,
        UnitPrice price,
        Optional<Money> cap) {

    public AddOn {
        Objects.requireNonNull(charging, "charging");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(cap, "cap");
        if (!code.matches("[A-Z][A-Z0-9_]{0,29}")) {
            throw new IllegalArgumentException("expected an add-on code like CHILD_SEAT, got '" + code + "'");
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected an add-on name of 1 to 100 characters, got '" + name + "'");
        }
        if (price.isNegative() || cap.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a price and cap of 0 or more, got " + price + " and " + cap);
        }
        if (cap.isPresent() && !cap.get().currency().equals(price.currency())) {
            throw new IllegalArgumentException("expected a cap in " + price.currency() + ", got " + cap.get());
        }
    }

    /** Priced per chargeable day, without a cap. */
    public static AddOn perDay(String code, String name, UnitPrice price) {
        return new AddOn(code, name, AddOnCharging.PER_DAY, AddOnAvailability.PRICED, price, Optional.empty());
    }

    /** Priced once per rental. */
    public static AddOn perBooking(String code, String name, UnitPrice price) {
        return new AddOn(code, name, AddOnCharging.PER_BOOKING, AddOnAvailability.PRICED, price, Optional.empty());
    }

    /** The same add-on that costs at most this per piece and rental. */
    public AddOn cappedAt(Money most) {
        return new AddOn(code, name, charging, availability, price, Optional.of(most));
    }
}
