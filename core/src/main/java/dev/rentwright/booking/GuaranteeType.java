package dev.rentwright.booking;

/** What backs a confirmed booking, so that it is kept for longer when its customer is late (BKG-20). */
public enum GuaranteeType {
    NONE,
    CARD_HOLD,
    DEPOSIT,
    PREPAID,
    CORPORATE;

    /**
     * What has been paid so far backs (REC-10, T5): all of the rental, or what was agreed to be paid of it ahead, or else of the
     * deposit what is there or is held.
     */
    public static GuaranteeType of(BookingAccount account) {
        boolean ahead = !account.byTheMonth() && account.firstDueMissing().isZero();
        if (account.rentalKept().isPositive() && (ahead || account.balance().isNegativeOrZero())) {
            return PREPAID;
        }
        if (account.depositHeld().isPositive()) {
            return DEPOSIT;
        }
        return account.authorized() ? CARD_HOLD : NONE;
    }
}
