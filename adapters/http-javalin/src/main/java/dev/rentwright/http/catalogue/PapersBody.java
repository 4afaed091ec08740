package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.http.wire.Says;
import java.time.LocalDate;
import java.util.Optional;

@Says("What must be valid through the end of a rental.")
record PapersBody(
        @Says("Last insured day.") Optional<LocalDate> insuranceExpires,
        @Says("Last registered day.") Optional<LocalDate> registrationExpires) {

    Vehicle.Papers papers() {
        return new Vehicle.Papers(insuranceExpires, registrationExpires);
    }

    static PapersBody of(Vehicle.Papers papers) {
        return new PapersBody(papers.insuranceExpires(), papers.registrationExpires());
    }
}
