package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.location.Location;
import dev.rentwright.party.Customer;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.time.FullYears;
import java.util.Optional;

/**
 * What is asked for, with its places and times found: everything but the rentable and the prices.
 *
 * @param driver who is to rent it and, of a vehicle, to drive it, where somebody says
 */
record Inquiry(
        Location pickup,
        Location dropOff,
        AgreedTime time,
        TravelParty travellers,
        Wishes wishes,
        Optional<Customer> driver) {

    /** One of nobody in particular. */
    Inquiry(Location pickup, Location dropOff, AgreedTime time, TravelParty travellers, Wishes wishes) {
        this(pickup, dropOff, time, travellers, wishes, Optional.empty());
    }

    /** Whether a chauffeur is bought with it. */
    boolean isDriven() {
        return wishes.addOns().stream().anyMatch(chosen -> chosen.code().equals(AddOn.CHAUFFEUR));
    }

    /** Who comes along; whoever is to drive is as old as they are where nobody says it. */
    TravelParty party(Rentable rentable) {
        boolean drives = rentable.kind() == RentableKind.VEHICLE
                && !isDriven()
                && travellers.driverAges().isEmpty();
        return driver.filter(customer -> drives)
                .flatMap(Customer::birthDate)
                .filter(born -> !born.isAfter(time.period().startDate()))
                .map(born -> travellers.drivenAt(
                        FullYears.between(born, time.period().startDate())))
                .orElse(travellers);
    }

    /** The same in a house with these times. */
    Inquiry in(HouseTimes house) {
        return new Inquiry(pickup, dropOff, time.in(house), travellers, wishes, driver);
    }
}
