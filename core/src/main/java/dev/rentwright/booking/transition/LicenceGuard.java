package dev.rentwright.booking.transition;

import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.DrivingLicence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A vehicle's driver has a licence through the local return date (domain T11); at creation only one that is on file counts. */
public record LicenceGuard(boolean mustBeOnFile) implements Guard<BookingFacts> {

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
        // With a chauffeur the customer is driven (REC-12); whoever else was named as a driver still drives.
        // The keys are handed to somebody who is there, so that by then the chauffeur has a name.
        Papers papers = facts.papers();
        boolean driven = mustBeOnFile ? papers.duty().isPresent() : papers.isCustomerDriven();
        Stream<Refusal> customers = driven ? Stream.of() : customers(rental).stream();
        Stream<Refusal> others = papers.drivers().stream()
                .flatMap(driver -> driver.licence().stream())
                .flatMap(licence -> refusals(licence, rental).stream());
        return Stream.concat(customers, others).toList();
    }

    private List<Refusal> customers(BookingFacts.Rental rental) {
        Optional<DrivingLicence> licence = rental.customer().licence();
        if (licence.isEmpty()) {
            return mustBeOnFile ? List.of(Refusal.of(RefusalCode.LICENCE_MISSING)) : List.of();
        }
        return refusals(licence.get(), rental);
    }

    private static List<Refusal> refusals(DrivingLicence licence, BookingFacts.Rental rental) {
        LocalDate returned =
                rental.period().end().atZone(rental.dropOff().zone()).toLocalDate();
        return rental.rules().licenceRefusals(licence, rental.period().startDate(), returned);
    }
}
