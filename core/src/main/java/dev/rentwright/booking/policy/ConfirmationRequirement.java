package dev.rentwright.booking.policy;

import dev.rentwright.booking.BookingAccount;
import dev.rentwright.tariff.PaymentTerms;

/** What must have been paid before a booking is confirmed (REC-10). */
public enum ConfirmationRequirement {
    /** Nothing. */
    NONE {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return true;
        }
    },
    /** Money that is held: for the rental or for the deposit; what was held and has been taken is as good. */
    AUTHORIZED {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return account.authorized()
                    || RENTAL_OR_DEPOSIT.isMetBy(account)
                    || FIRST_PERIOD_OR_MANDATE.isMetBy(account);
        }
    },
    /** The security deposit. */
    DEPOSIT {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return account.depositMissing().isZero();
        }
    },
    /** The security deposit, or the rental in full. */
    RENTAL_OR_DEPOSIT {
        @Override
        public boolean isMetBy(BookingAccount account) {
            boolean deposit = account.depositDue().isPositive()
                    && account.depositMissing().isZero();
            return deposit || FULL.isMetBy(account);
        }
    },
    /** The rental in full. */
    FULL {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return account.balance().isNegativeOrZero();
        }
    },
    /**
     * What is due first: the first invoice of a rental by the month, for which a mandate will do as well once there are
     * mandates; of one by the day what its payment terms ask for at once.
     */
    FIRST_PERIOD_OR_MANDATE {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return account.firstDueMissing().isZero();
        }
    },
    /** The security deposit and what is due first; nobody may pay them later. */
    DEPOSIT_AND_FIRST_PERIOD {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return DEPOSIT.isMetBy(account) && FIRST_PERIOD_OR_MANDATE.isMetBy(account);
        }
    };

    public abstract boolean isMetBy(BookingAccount account);

    /** What must be there of a rental by the day that is paid by such terms: what they ask for at once, and no more. */
    static ConfirmationRequirement of(PaymentTerms terms) {
        return terms.plan().asksForDeposit() ? DEPOSIT_AND_FIRST_PERIOD : FIRST_PERIOD_OR_MANDATE;
    }

    /** Whether somebody who is trusted may pay later; a lease begins with its deposit and first period in hand. */
    public boolean mayBePaidLater() {
        return this != DEPOSIT_AND_FIRST_PERIOD;
    }
}
