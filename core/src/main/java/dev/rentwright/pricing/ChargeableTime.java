package dev.rentwright.pricing;

/**
 * What is charged of a term (domain section 0): D rental days, H extra hours, and C chargeable days for whatever is
 * charged per day. Of nights and of calendar months D and C are the nights and the dates.
 *
 * @param days D
 * @param hours H
 * @param chargeableDays C = D + (1 if H > 0); for hours alone, the started days of H (domain T12)
 * @param optionDays what options per day count: C, or one day more where grace does not cover them (domain T6)
 */
public record ChargeableTime(long days, long hours, long chargeableDays, long optionDays) {

    public ChargeableTime {
        if (days < 0 || hours < 0 || chargeableDays < 0 || optionDays < chargeableDays) {
            throw new IllegalArgumentException("expected counts of 0 or more and options on C days or more, got " + days
                    + " d, " + hours + " h, " + chargeableDays + " C, " + optionDays + " for options");
        }
    }

    /** Where options count what everything else counts. */
    public ChargeableTime(long days, long hours, long chargeableDays) {
        this(days, hours, chargeableDays, chargeableDays);
    }

    public static ChargeableTime of(long days, long hours) {
        return new ChargeableTime(days, hours, days + (hours > 0 ? 1 : 0));
    }

    static ChargeableTime hoursOnly(long hours) {
        return new ChargeableTime(0, hours, (hours + 23) / 24);
    }

    /** The same, with a day more for options. */
    ChargeableTime withOptionDay() {
        return new ChargeableTime(days, hours, chargeableDays, chargeableDays + 1);
    }
}
