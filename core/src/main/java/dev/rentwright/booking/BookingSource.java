package dev.rentwright.booking;

import dev.rentwright.identity.Actor;

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

    /** Whether who sent it pays later: an agency or a company (REC-10, pay-later grant). */
    public boolean isPaidLater() {
        return this == OTA || this == CORPORATE;
    }

    /** Whether somebody may say that a booking comes that way: of themselves customers come without anybody in between. */
    boolean mayBeToldBy(Actor actor) {
        return actor.kind() != Actor.Kind.CUSTOMER || this == DIRECT || this == WEBSITE;
    }
}
