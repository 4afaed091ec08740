package dev.rentwright.party;

/** What is asked for as a rental is confirmed (REC-13); the rest is paid later. */
public enum PaymentPlan {
    /** The security deposit; the rental is paid later. */
    DEPOSIT_ONLY,
    /** The rental, or a share of it. */
    RENTAL,
    /** The same, and the security deposit. */
    RENTAL_AND_DEPOSIT,
    /** The first rental day or night. */
    FIRST_PERIOD,
    /** The same, and the security deposit. */
    FIRST_PERIOD_AND_DEPOSIT,
    /** Nothing. */
    PAY_LATER;

    /** Whether the security deposit is asked for at once, and not only at the pickup. */
    public boolean asksForDeposit() {
        return switch (this) {
            case DEPOSIT_ONLY, RENTAL_AND_DEPOSIT, FIRST_PERIOD_AND_DEPOSIT -> true;
            case RENTAL, FIRST_PERIOD, PAY_LATER -> false;
        };
    }

    /** Whether it may ask for a share of the rental. */
    boolean isShareable() {
        return this == RENTAL || this == RENTAL_AND_DEPOSIT;
    }
}
