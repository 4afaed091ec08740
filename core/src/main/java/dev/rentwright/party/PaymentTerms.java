package dev.rentwright.party;

import dev.rentwright.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What of a rental by the day is to be paid as it is confirmed, and by when the rest (REC-13, domain L3). By the month the
 * first invoice and the deposit are due at once, whatever a card says. Immutable.
 *
 * @param plan what is asked for at once
 * @param share how much of the rental that is, where the plan asks for the rental: more than nothing, up to all of it; all of
 *     it for every other plan
 * @param restDaysBefore by how many calendar days before the start the rest is to be paid; 0 for at the pickup
 */
public record PaymentTerms(PaymentPlan plan, Percentage share, int restDaysBefore) {

    private static final int TWO_YEARS = 730;
    private static final Percentage ALL = Percentage.of("100");

    /** The total at once, and the deposit at the pickup. */
    public static final PaymentTerms USUAL = of(PaymentPlan.RENTAL);

    public PaymentTerms {
        Objects.requireNonNull(plan, "plan");
        BigDecimal percent = share.value();
        if (percent.signum() <= 0 || percent.compareTo(ALL.value()) > 0) {
            throw new IllegalArgumentException("expected a share of more than 0 to 100 percent, got " + share);
        }
        if (!plan.isShareable() && !share.equals(ALL)) {
            throw new IllegalArgumentException(
                    "expected a share of RENTAL or RENTAL_AND_DEPOSIT only, got " + share + " with " + plan);
        }
        if (restDaysBefore < 0 || restDaysBefore > TWO_YEARS) {
            throw new IllegalArgumentException(
                    "expected the rest 0 to " + TWO_YEARS + " days before the start, got " + restDaysBefore);
        }
        if (plan.isShareable() && share.equals(ALL) && restDaysBefore > 0) {
            throw new IllegalArgumentException(
                    "expected no days for the rest where nothing is left to pay, got " + restDaysBefore);
        }
    }

    /** All that a plan can ask for at once, and the rest at the pickup. */
    public static PaymentTerms of(PaymentPlan plan) {
        return new PaymentTerms(plan, ALL, 0);
    }

    /** A share of the rental at once, as in {@code PaymentTerms.share("30")}, and the rest at the pickup. */
    public static PaymentTerms share(String percent) {
        return new PaymentTerms(PaymentPlan.RENTAL, Percentage.of(percent), 0);
    }

    /** The same with the rest so many days before the start. */
    public PaymentTerms restBefore(int days) {
        return new PaymentTerms(plan, share, days);
    }

    /** By which date the rest of a rental from a date is to be paid. */
    public LocalDate restDue(LocalDate start) {
        return start.minusDays(restDaysBefore);
    }

    /** Whether nothing is said that is not so everywhere: what must be there is for the supplier's policy to say (REC-10). */
    public boolean isUsual() {
        return equals(USUAL);
    }
}
