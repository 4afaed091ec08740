package dev.rentwright.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.time.Duration;
import java.util.Optional;

/**
 * Takes in what cannot be used any more, and gives it back (MNT-08), for the rooms above: they have asked who may, and have a
 * unit of work in which nothing else is locked yet (DR-02).
 */
public interface Workshop {

    /**
     * A maintenance from now on, as after a breakdown: bookings make way, and it waits for those for whom there is no other
     * (domain A7). It ends where another block begins; empty where one keeps it already, to be asked again when that is over.
     *
     * @param howLong more than nothing
     * @param reason for people, 1 to 255 characters
     */
    Optional<Block> breakDown(RentableId rentable, Duration howLong, String reason, Actor by);

    /**
     * The days of a repair, as {@link BlockRentable} takes them, and all until then: for what cannot be used before it is
     * repaired.
     */
    Outcome<Blocked> keepUntilRepaired(BlockRentable.Command days);

    /** Whether a block or a transfer keeps it now, or waits for it as it has broken down; not what only makes it ready. */
    boolean isKept(RentableId rentable);

    /**
     * The same days, from now on, of a block that is to begin later; bookings make way as they do for a breakdown. Only of what
     * is not {@link #isKept kept} now; empty where it has begun, or was lifted.
     */
    Optional<Block> bringForward(BlockId days, Actor by);

    /** Ends a block that was placed here or by {@link BlockRentable}; one that has ended stays as it is. */
    void giveBack(BlockId block, Actor by);

    /**
     * Takes back to work what is out of service, or to what keeps it now besides; left there where a paper of it has expired
     * meanwhile (CAT-08), and where it is not out of service any more.
     */
    void returnToService(RentableId rentable);
}
