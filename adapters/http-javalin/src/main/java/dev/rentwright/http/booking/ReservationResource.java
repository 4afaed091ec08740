package dev.rentwright.http.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("A booking under the field names of a car hire firm's back office, as /reservations speaks (REC-20).")
@SuppressWarnings("MemberName") // the names are those of the other system
record ReservationResource(
        UUID reservation_id,
        String reservation_number,
        UUID customer_id,
        UUID vehicle_category_id,
        Optional<UUID> assigned_vehicle_id,
        UUID pickup_location_id,
        UUID return_location_id,
        Instant pickup_datetime,
        Instant return_datetime,

        @Says(value = "In the vocabulary erp.", example = "in_progress")
        String status,

        @Says("As agreed.") MoneyBody total_estimated_cost,
        @Says("Once it has come back.") Optional<MoneyBody> total_actual_cost,
        @Says("The security deposit.") MoneyBody deposit_amount,
        Optional<String> special_requests,
        Optional<String> cancellation_reason,
        String created_by,
        Instant created_at) {

    static ReservationResource of(Booking booking, BookingAccount account, String status) {
        return new ReservationResource(
                booking.id().value(),
                booking.number(),
                booking.customer().value(),
                booking.category().value(),
                booking.rentable().map(RentableId::value),
                booking.pickup().value(),
                booking.dropOff().value(),
                booking.period().start(),
                booking.period().end(),
                status,
                MoneyBody.of(booking.terms().price().total()),
                isBack(booking.stage()) ? Optional.of(MoneyBody.of(account.rentalDue())) : Optional.empty(),
                MoneyBody.of(account.depositDue()),
                booking.remarks().specialRequests(),
                booking.stage() instanceof BookingStage.Cancelled cancelled
                        ? Optional.of(cancelled.reason())
                        : Optional.empty(),
                booking.createdBy(),
                booking.createdAt());
    }

    private static boolean isBack(BookingStage stage) {
        return stage instanceof BookingStage.CheckedOut || stage instanceof BookingStage.Completed;
    }
}
