package dev.rentwright.booking;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;

/** Told what was seen of a rentable as it came back; whoever keeps the reports of damage opens one (AGR-03, MNT-07). */
@FunctionalInterface
public interface DamageSeen {

    /** Told once for each return, inside the caller's unit of work; damage that was seen as it went out is not seen anew. */
    void at(Booking booking, RentableId rentable, Handover out, Handover in, Actor by);
}
