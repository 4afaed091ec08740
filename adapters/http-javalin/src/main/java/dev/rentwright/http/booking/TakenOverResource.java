package dev.rentwright.http.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.http.wire.Says;
import dev.rentwright.takeover.TakeOverBooking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Says("What became of one record.")
record TakenOverResource(
        String system,
        String key,

        @Says("201 for one that was taken over, 200 for one that was before, else the status of the problem.")
        int status,

        Optional<UUID> bookingId,
        Optional<String> number,
        Optional<BookingStatus> state,

        @Says("Why it was not taken over; its pointers are into the record.")
        Optional<Map<String, Object>> problem) {

    static TakenOverResource of(SourceRecordBody record, TakeOverBooking.TakenOver taken) {
        Booking booking = taken.booking();
        return new TakenOverResource(
                record.system(),
                record.key(),
                taken.before() ? 200 : 201,
                Optional.of(booking.id().value()),
                Optional.of(booking.number()),
                Optional.of(booking.status()),
                Optional.empty());
    }

    static TakenOverResource of(SourceRecordBody record, Map<String, Object> problem) {
        return new TakenOverResource(
                record.system(),
                record.key(),
                (Integer) problem.getOrDefault("status", 422),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(problem));
    }

    @Says("What became of several records.")
    record Report(
            @Says("How many were taken over.") long takenOver,
            @Says("How many had been before.") long before,
            @Says("How many could not be.") long refused,
            @Says("In the order in which they came.") List<TakenOverResource> records) {

        static Report of(List<TakenOverResource> records) {
            long fresh = records.stream().filter(one -> one.status() == 201).count();
            long before = records.stream().filter(one -> one.status() == 200).count();
            return new Report(fresh, before, records.size() - fresh - before, records);
        }
    }
}
