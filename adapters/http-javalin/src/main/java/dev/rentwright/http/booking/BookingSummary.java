package dev.rentwright.http.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.vocabulary.BookingWord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("A booking as it stands in a list.")
record BookingSummary(
        UUID id,
        @Says("Read out on the telephone.") String number,
        BookingStatus state,
        UUID customerId,
        UUID supplierId,
        UUID categoryId,

        @Says("What is rented; left out while any of the category will do.")
        Optional<UUID> rentableId,

        UUID pickupLocationId,
        UUID returnLocationId,
        RentalMode rentalMode,
        PeriodResource period,
        @Says("As agreed.") MoneyBody total,
        @Says("How it came in.") BookingSource source,
        Optional<String> groupReference,
        Instant createdAt,
        long version,

        @Says("What it is called in the vocabulary that was asked for.")
        Optional<WordsResource> words) {

    static BookingSummary of(Booking booking, Optional<BookingWord> word) {
        return new BookingSummary(
                booking.id().value(),
                booking.number(),
                booking.status(),
                booking.customer().value(),
                booking.supplier().value(),
                booking.category().value(),
                booking.rentable().map(RentableId::value),
                booking.pickup().value(),
                booking.dropOff().value(),
                booking.mode(),
                StayResource.period(booking),
                MoneyBody.of(booking.terms().price().total()),
                booking.origin().source(),
                booking.origin().group().map(GroupReference::value),
                booking.createdAt(),
                booking.version(),
                word.map(WordsResource::of));
    }
}
