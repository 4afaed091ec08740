package dev.rentwright.booking;

import dev.rentwright.identity.Actor;
import dev.rentwright.party.Customer;

/** How a booking came in (BKG-10). */
public enum BookingSource {
    /** Nobody in between, and nothing more is known. */
    DIRECT,
    WEBSITE,
    PHONE,
    /** At the counter, by somebody who takes it along. */
    WALK_IN,
    /** Through an agency, most of them on line. */
    OTA,
    CORPORATE,
    GROUP;

    /**
     * Whether it is paid later (REC-10, pay-later grant): by an agency, or by a company that the customer is one of. Whoever only
     * says that there is a company pays as everybody does, and so does whoever much is risked with (PTY-33).
     */
    public boolean isPaidLaterBy(Customer customer) {
        boolean vouchedFor =
                this == OTA || (this == CORPORATE && customer.company().isPresent());
        return vouchedFor && !customer.risk().isHigh();
    }

    /** Whether somebody may say that a booking comes that way: of themselves customers come without anybody in between. */
    boolean mayBeToldBy(Actor actor) {
        return actor.kind() != Actor.Kind.CUSTOMER || this == DIRECT || this == WEBSITE;
    }
}
