package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a customer may take along: a child seat, a navigation device, free cancellation (PRC-16, PRC-17).
 *
 * @param code upper case, unique on a rate card
 * @param name as customers see it
 * @param kind option or insurance
 * @param charging what it is charged by
 * @param availability priced, part of the rental, or not to be had
 * @param price per piece; 0 where it is included
 * @param cap the most that one piece may cost per rental, if limited (domain P8)
 */
public record AddOn(
        String code,
        String name,
        AddOnKind kind,
        AddOnCharging charging,
        AddOnAvailability availability,
        UnitPrice price,
        Optional<Money> cap) {

    /**
     * The code of the chauffeur service, sold per day (PRC-17): with it the customer is driven, and needs neither age nor
     * licence (REC-12).
     */
    public static final String CHAUFFEUR = "CHAUFFEUR";

    public AddOn {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(charging, "charging");
        Objects.requireNonNull(availability, "availability");
        Objects.requireNonNull(cap, "cap");
        Codes.require(code, "add-on", "CHILD_SEAT");
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
        return new AddOn(
                code, name, AddOnKind.OPTION, AddOnCharging.PER_DAY, AddOnAvailability.PRICED, price, Optional.empty());
    }

    /** Priced once per rental. */
    public static AddOn perBooking(String code, String name, UnitPrice price) {
        return new AddOn(
                code,
                name,
                AddOnKind.OPTION,
                AddOnCharging.PER_BOOKING,
                AddOnAvailability.PRICED,
                price,
                Optional.empty());
    }

    /** An insurance, priced per chargeable day. */
    public static AddOn insurance(String code, String name, UnitPrice price) {
        return new AddOn(
                code,
                name,
                AddOnKind.INSURANCE,
                AddOnCharging.PER_DAY,
                AddOnAvailability.PRICED,
                price,
                Optional.empty());
    }

    /** A chauffeur of the supplier's, priced per chargeable day. */
    public static AddOn chauffeur(UnitPrice perDay) {
        return perDay(CHAUFFEUR, "Chauffeur", perDay);
    }

    /** The same add-on that costs at most this per piece and rental. */
    public AddOn cappedAt(Money most) {
        return new AddOn(code, name, kind, charging, availability, price, Optional.of(most));
    }
}
