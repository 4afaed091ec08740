package dev.rentwright.pricing;

/**
 * What is charged of a period (domain section 0): D rental days, H extra hours, and C chargeable days for whatever is
 * charged per day.
 *
 * @param days D
 * @param hours H
 * @param chargeableDays C = D + (1 if H > 0); for a plan by the hour alone, the started days of H
 */
public record ChargeableTime(long days, long hours, long chargeableDays) {

    public ChargeableTime {
        if (days < 0 || hours < 0 || chargeableDays < 0) {
            throw new IllegalArgumentException(
                    "expected counts of 0 or more, got " + days + " d, " + hours + " h, " + chargeableDays + " C");
        }
    }

    static ChargeableTime of(long days, long hours) {
        return new ChargeableTime(days, hours, days + (hours > 0 ? 1 : 0));
    }

    static ChargeableTime hoursOnly(long hours) {
        return new ChargeableTime(0, hours, (hours + 23) / 24);
    }
}
