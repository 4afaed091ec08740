package dev.rentwright.pricing;

import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known when a rental comes back.
 *
 * @param planned from pickup to planned return
 * @param returnedAt when it really came back
 * @param time what was charged of the planned period
 * @param addOns what was taken along
 * @param kilometres how far it was driven
 * @param missingLitres fuel that it left with and came back without, if tank and levels are known
 */
public record ReturnFacts(
        RentalPeriod planned,
        Instant returnedAt,
        ChargeableTime time,
        List<ChosenAddOn> addOns,
        long kilometres,
        Optional<BigDecimal> missingLitres) {

    public ReturnFacts {
        addOns = List.copyOf(addOns);
        if (kilometres < 0
                || missingLitres.filter(litres -> litres.signum() < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "expected kilometres and litres of 0 or more, got " + kilometres + " and " + missingLitres);
        }
    }
}
