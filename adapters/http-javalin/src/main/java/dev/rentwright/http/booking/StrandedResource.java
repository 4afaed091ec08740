package dev.rentwright.http.booking;

import dev.rentwright.booking.assignment.ListStranded;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.wire.Says;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("A booking that is still to come on a rentable.")
record StrandedResource(
        BookingSummary booking,
        @Says("False while it is only planned there.") boolean assigned,

        @Says(
                "Rentables of its kind and supplier that are free for it, those of its own category first. Whether another"
                        + " category is a better one is for staff to say.")
        List<UUID> alternatives) {

    static StrandedResource of(ListStranded.Stranded stranded) {
        return new StrandedResource(
                BookingSummary.of(stranded.booking(), Optional.empty()),
                !stranded.claim().isMovable(),
                stranded.alternatives().stream().map(RentableId::value).toList());
    }
}
