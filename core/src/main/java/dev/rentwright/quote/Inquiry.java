package dev.rentwright.quote;

import dev.rentwright.location.Location;
import dev.rentwright.stay.HouseTimes;

/** What is asked for, with its places and times found: everything but the rentable and the prices. */
record Inquiry(Location pickup, Location dropOff, AgreedTime time, TravelParty travellers, Wishes wishes) {

    /** The same in a house with these times. */
    Inquiry in(HouseTimes house) {
        return new Inquiry(pickup, dropOff, time.in(house), travellers, wishes);
    }
}
