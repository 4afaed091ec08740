package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What stands ready for the customers of today: a rentable is RESERVED from the morning of the day, by the clock of its place,
 * on which a confirmed booking of it begins, while nobody has it before (REC-07).
 */
public interface StockOfTheDay {

    /** Rentables that are AVAILABLE and should be RESERVED, or the other way round; at most so many, in no order. */
    List<RentableId> outOfStep(Instant now, int limit);

    /** The rentable as it should be now: the same one, unless it is {@link #outOfStep}. */
    static Rentable inStep(Rentable rentable, Bookings bookings, Claims claims, Instant now) {
        OperationalStatus status = rentable.operation();
        if (status != OperationalStatus.AVAILABLE && status != OperationalStatus.RESERVED) {
            return rentable;
        }
        boolean awaited = isAwaited(rentable.id(), bookings, claims, now);
        if (awaited == (status == OperationalStatus.RESERVED)) {
            return rentable;
        }
        return rentable.moved(awaited ? OperationTrigger.RESERVE : OperationTrigger.UNRESERVE);
    }

    private static boolean isAwaited(RentableId rentable, Bookings bookings, Claims claims, Instant now) {
        Optional<Claim> next = claims.blocking(rentable, now, now.plus(Duration.ofDays(2)), now).stream()
                .findFirst();
        return next.filter(claim -> claim.kind() == ClaimKind.BOOKED)
                .flatMap(claim -> bookings.byId(new BookingId(claim.reference().value())))
                .filter(booking -> booking.status() == BookingStatus.CONFIRMED)
                .filter(booking -> booking.rentable().equals(Optional.of(rentable)))
                .filter(booking -> !booking.period().startDate().isAfter(today(booking, now)))
                .isPresent();
    }

    private static LocalDate today(Booking booking, Instant now) {
        return now.atZone(booking.period().zone()).toLocalDate();
    }

    /** That of a store for which a look costs nothing: every rentable is looked at. */
    static StockOfTheDay over(Supplier<Stream<Rentable>> rentables, Bookings bookings, Claims claims) {
        return (now, limit) -> rentables
                .get()
                .filter(rentable -> !inStep(rentable, bookings, claims, now).equals(rentable))
                .map(Rentable::id)
                .limit(limit)
                .toList();
    }
}
