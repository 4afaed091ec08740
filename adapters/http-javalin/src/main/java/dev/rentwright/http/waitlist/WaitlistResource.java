package dev.rentwright.http.waitlist;

import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.wire.Says;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("A customer in line for something that is taken.")
record WaitlistResource(
        UUID id,
        WaitlistStatus status,
        UUID customerId,
        @Says("What is waited for; this or a category.") Optional<UUID> rentableId,
        Optional<UUID> categoryId,
        UUID locationId,
        PeriodResource period,
        Instant joinedAt,

        @Says("What is, or was, held.") Optional<OfferResource> offer,

        @Says("What it has become.") Optional<UUID> bookingId,
        long version) {

    @Says("What is held for a while; to be quoted and accepted before it lapses.")
    record OfferResource(
            UUID rentableId,
            @Says("At this instant it is held no more.") Instant until) {}

    static WaitlistResource of(WaitlistEntry entry) {
        return new WaitlistResource(
                entry.id().value(),
                entry.status(),
                entry.customer().value(),
                entry.wanted() instanceof Wanted.This one
                        ? Optional.of(one.rentable().value())
                        : Optional.empty(),
                entry.wanted() instanceof Wanted.AnyOf any
                        ? Optional.of(any.category().value())
                        : Optional.empty(),
                entry.place().value(),
                PeriodResource.of(entry.period()),
                entry.joinedAt(),
                entry.offer().map(offer -> new OfferResource(offer.rentable().value(), offer.until())),
                entry.booking().map(booking -> booking.value()),
                entry.version());
    }
}
