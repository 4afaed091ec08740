package dev.rentwright.booking;

/** What must have been paid before a booking is confirmed (REC-10). */
public enum ConfirmationRequirement {
    /** Nothing. */
    NONE {
        @Override
        boolean isMetBy(BookingAccount account) {
            return true;
        }
    },
    /** The security deposit, or the rental in full. */
    RENTAL_OR_DEPOSIT {
        @Override
        boolean isMetBy(BookingAccount account) {
            boolean deposit = account.depositDue().isPositive()
                    && account.depositMissing().isZero();
            return deposit || FULL.isMetBy(account);
        }
    },
    /** The rental in full. */
    FULL {
        @Override
        boolean isMetBy(BookingAccount account) {
            return account.balance().isNegativeOrZero();
        }
    };

    abstract boolean isMetBy(BookingAccount account);
}
