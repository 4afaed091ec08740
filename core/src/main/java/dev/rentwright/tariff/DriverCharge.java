package dev.rentwright.tariff;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * What a driver costs per chargeable day (domain P10).
 *
 * @param perDay per driver and day
 * @param cap the most for one driver and rental, if limited
 */
public record DriverCharge(UnitPrice perDay, Optional<Money> cap) {

    public DriverCharge {
        Objects.requireNonNull(cap, "cap");
        if (perDay.isNegative() || cap.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a price and cap of 0 or more, got " + perDay + " and " + cap);
        }
        if (cap.isPresent() && !cap.get().currency().equals(perDay.currency())) {
            throw new IllegalArgumentException("expected a cap in " + perDay.currency() + ", got " + cap.get());
        }
    }
}
