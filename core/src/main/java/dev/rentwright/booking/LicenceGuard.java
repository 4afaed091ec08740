package dev.rentwright.booking;

import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.DriverRules;
import dev.rentwright.party.DrivingLicence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A vehicle's driver has a licence through the local return date (domain T11); at creation only one that is on file counts. */
record LicenceGuard(boolean mustBeOnFile) implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "LICENCE";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        BookingFacts.Rental rental = facts.rental();
        if (rental.rentable().kind() != RentableKind.VEHICLE) {
            return List.of();
        }
        Optional<DrivingLicence> licence = rental.customer().licence();
        if (licence.isEmpty()) {
            return mustBeOnFile ? List.of(Refusal.of(RefusalCode.LICENCE_MISSING)) : List.of();
        }
        LocalDate returned =
                rental.period().end().atZone(rental.dropOff().zone()).toLocalDate();
        return DriverRules.NONE.licenceRefusals(licence.get(), rental.period().startDate(), returned);
    }
}
