package dev.rentwright.takeover;

import dev.rentwright.booking.Booking;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Takes a booking over that another system made, in the words of its trade (BKG-29). */
public interface TakeOverBooking {

    /**
     * The booking in the state that its words mean by the table of REC-10, or the one that it became before: a record is taken
     * over once, whatever is sent again. Its rental takes the rentable like any other, from T1 on; what ended before it began,
     * takes nothing.
     *
     * <p>Refused with {@code not-found} for a rentable, category or customer that there is not, or is another supplier's; {@code
     * invalid-value} for a word that the vocabulary has not, a price that its days do not make, or money that its state
     * contradicts; and with whatever the step that the record does not get past is refused with, {@code
     * availability.conflict} above all. Each reason says by a {@code pointer} or field what of the record it is about; then
     * nothing is written.
     *
     * @throws dev.rentwright.identity.Forbidden for customers, and whoever lacks {@code booking:import}
     */
    Outcome<TakenOver> takeOver(Command command);

    /** Who takes which record over. */
    record Command(Actor actor, SourceRecord record) {}

    /**
     * What became of a record.
     *
     * @param booking as it stands
     * @param before whether it was taken over before; then nothing was changed
     */
    record TakenOver(Booking booking, boolean before) {}
}
