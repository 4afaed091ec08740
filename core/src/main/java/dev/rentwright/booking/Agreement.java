package dev.rentwright.booking;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RentalPeriod;
import java.util.Optional;

/** What a booking is about, as far as a change may touch it. */
public record Agreement(
        CategoryId category,
        Optional<RentableId> rentable,
        LocationId pickup,
        LocationId dropOff,
        RentalPeriod period,
        Terms terms) {}
