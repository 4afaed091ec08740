package dev.rentwright.tariff;

import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import java.util.Objects;

/**
 * What it costs to begin at one place and end at another (domain P11).
 *
 * @param pickup where it begins
 * @param dropOff where it ends
 * @param fee 0 included
 */
public record OneWayFee(LocationId pickup, LocationId dropOff, Money fee) {

    public OneWayFee {
        Objects.requireNonNull(pickup, "pickup");
        if (pickup.equals(dropOff)) {
            throw new IllegalArgumentException("expected two places for a one-way fee, got one");
        }
        if (fee.isNegative()) {
            throw new IllegalArgumentException("expected a one-way fee of 0 or more, got " + fee);
        }
    }
}
