package dev.rentwright.booking;

import dev.rentwright.money.Money;
import dev.rentwright.party.PaymentTerms;

/** What must have been paid before a booking is confirmed (REC-10). */
public enum ConfirmationRequirement {
    /** Nothing. */
    NONE {
        @Override
        public Money missing(BookingAccount account) {
            return Money.zero(account.rentalDue().currency());
        }
    },
    /** Money that is held: for the rental or for the deposit; what was held and has been taken is as good. */
    AUTHORIZED {
        @Override
        public boolean isMetBy(BookingAccount account) {
            return account.authorized() || super.isMetBy(account);
        }

        @Override
        public Money missing(BookingAccount account) {
            return RENTAL_OR_DEPOSIT.missing(account).min(FIRST_PERIOD_OR_MANDATE.missing(account));
        }
    },
    /** The security deposit. */
    DEPOSIT {
        @Override
        public Money missing(BookingAccount account) {
            return account.depositMissing();
        }
    },
    /** The security deposit, or the rental in full. */
    RENTAL_OR_DEPOSIT {
        @Override
        public Money missing(BookingAccount account) {
            return account.depositDue().isPositive()
                    ? DEPOSIT.missing(account).min(FULL.missing(account))
                    : FULL.missing(account);
        }
    },
    /** The rental in full. */
    FULL {
        @Override
        public Money missing(BookingAccount account) {
            return account.balance().max(Money.zero(account.rentalDue().currency()));
        }
    },
    /**
     * What is due first: the first invoice of a rental by the month, for which a mandate will do as well once there are
     * mandates; of one by the day what its payment terms ask for at once.
     */
    FIRST_PERIOD_OR_MANDATE {
        @Override
        public Money missing(BookingAccount account) {
            return account.firstDueMissing();
        }
    },
    /** The security deposit and what is due first; nobody may pay them later. */
    DEPOSIT_AND_FIRST_PERIOD {
        @Override
        public Money missing(BookingAccount account) {
            return DEPOSIT.missing(account).plus(FIRST_PERIOD_OR_MANDATE.missing(account));
        }
    };

    /** Whether it is there: nothing of it is missing. */
    public boolean isMetBy(BookingAccount account) {
        return missing(account).isZero();
    }

    /** The least that has to come for it to be there; nothing once it is. */
    public abstract Money missing(BookingAccount account);

    /** What must be there of a rental by the day that is paid by such terms: what they ask for at once, and no more. */
    public static ConfirmationRequirement of(PaymentTerms terms) {
        return terms.plan().asksForDeposit() ? DEPOSIT_AND_FIRST_PERIOD : FIRST_PERIOD_OR_MANDATE;
    }

    /** Whether somebody who is trusted may pay later; a lease begins with its deposit and first period in hand. */
    public boolean mayBePaidLater() {
        return this != DEPOSIT_AND_FIRST_PERIOD;
    }
}
