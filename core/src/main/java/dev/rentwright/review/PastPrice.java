package dev.rentwright.review;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceRequest;
import java.util.Objects;

/**
 * What a rental was sold for.
 *
 * @param booking which one
 * @param request what was priced
 * @param total what was agreed
 */
public record PastPrice(BookingId booking, PriceRequest request, Money total) {

    public PastPrice {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(total, "total");
    }

    /** As a booking froze it. */
    public static PastPrice of(Booking booking) {
        return new PastPrice(
                booking.id(), booking.terms().request(), booking.terms().price().total());
    }
}
