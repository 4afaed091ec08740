package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known when a rental comes back.
 *
 * @param agreed what was priced; its term ends at the planned return
 * @param time what was charged of the planned period
 * @param returnedAt when it really came back
 * @param distance how far it was driven, in whole units of the plan's mileage (domain P20); see {@link
 *     ReturnCharges#distance}
 * @param kilometres the same as the odometer counted it, for what goes by these, where it is known
 * @param missingLitres fuel that it left with and came back without, if tank and levels are known
 * @param litresLeft fuel in the tank, if tank and level are known
 * @param afterHours what the place asks for coming when it is closed, where it was and nothing of that was agreed (domain A8)
 */
public record ReturnFacts(
        PriceRequest agreed,
        ChargeableTime time,
        Instant returnedAt,
        long distance,
        Optional<Long> kilometres,
        Optional<BigDecimal> missingLitres,
        Optional<BigDecimal> litresLeft,
        Optional<Money> afterHours) {

    public ReturnFacts {
        Objects.requireNonNull(afterHours, "afterHours");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(returnedAt, "returnedAt");
        requireSensible(missingLitres);
        requireSensible(litresLeft);
        if (distance < 0) {
            throw new IllegalArgumentException("expected a distance of 0 or more, got " + distance);
        }
        if (kilometres.isPresent() && ReturnCharges.distance(agreed.plan(), kilometres.get()) != distance) {
            throw new IllegalArgumentException(
                    "expected a distance of " + kilometres.get() + " kilometres, got " + distance);
        }
    }

    /** A return of which the distance is known in the plan's unit only. */
    public ReturnFacts(
            PriceRequest agreed,
            ChargeableTime time,
            Instant returnedAt,
            long distance,
            Optional<BigDecimal> missingLitres,
            Optional<BigDecimal> litresLeft) {
        this(agreed, time, returnedAt, distance, Optional.empty(), missingLitres, litresLeft, Optional.empty());
    }

    private static void requireSensible(Optional<BigDecimal> litres) {
        if (litres.filter(value -> value.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("expected litres of 0 or more, got " + litres.get());
        }
    }
}
