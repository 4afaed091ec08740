package dev.rentwright.http.integrity;

import dev.rentwright.booking.BookingId;
import dev.rentwright.http.wire.Says;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What an integrity check asked and what it found.")
record IntegrityResource(
        @Says("When it began.") Instant at,
        @Says("Whether nothing was found.") boolean clean,

        @Says("False when an invariant had as many as are told, so that there may be more.")
        boolean complete,

        List<Checked> invariants,
        List<Found> violations) {

    @Says("An invariant that was asked.")
    record Checked(
            @Says(value = "Its number in the reliability book.", example = "IV-01")
            String id,

            @Says("What must be true.") String law,
            int violations) {}

    @Says("Something that is kept and is not true.")
    record Found(
            @Says(value = "Which law it breaks.", example = "IV-02")
            String invariant,

            @Says(value = "What it was found at.", example = "booking")
            String kind,

            @Says("Which one.") String id,
            @Says("Whose business it is.") Optional<UUID> bookingId,
            @Says("What was found, for people.") String finding) {}

    static IntegrityResource of(CheckIntegrity.Report report, List<Violation> found) {
        return new IntegrityResource(
                report.at(),
                report.isClean(),
                report.complete(),
                report.found().entrySet().stream()
                        .map(one -> new Checked(one.getKey().id(), one.getKey().law(), one.getValue()))
                        .toList(),
                found.stream().map(IntegrityResource::found).toList());
    }

    private static Found found(Violation violation) {
        return new Found(
                violation.invariant().id(),
                violation.kind(),
                violation.id(),
                violation.booking().map(BookingId::value),
                violation.finding());
    }
}
