package dev.rentwright.booking;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RentalPeriod;

/** What a booking is about, as far as a change may touch it. */
record Agreement(
        CategoryId category,
        RentableId rentable,
        LocationId pickup,
        LocationId dropOff,
        RentalPeriod period,
        Terms terms) {}
