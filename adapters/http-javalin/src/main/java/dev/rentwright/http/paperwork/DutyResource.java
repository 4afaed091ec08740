package dev.rentwright.http.paperwork;

import dev.rentwright.availability.Duty;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.UUID;

@Says("The time in which a chauffeur drives for a booking.")
record DutyResource(UUID chauffeurId, Instant from, Instant until) {

    static DutyResource of(Duty duty) {
        return new DutyResource(duty.chauffeur().value(), duty.from(), duty.until());
    }
}
