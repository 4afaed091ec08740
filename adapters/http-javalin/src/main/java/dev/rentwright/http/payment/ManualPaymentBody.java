package dev.rentwright.http.payment;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

@Says("Money that staff have taken at the desk.")
record ManualPaymentBody(
        @NotNull UUID bookingId,

        @Says("Rental, deposit, or damage that the deposit does not pay.") @NotNull
        PaymentPurpose purpose,

        @NotNull PaymentMethod method,

        @Says("More than 0, and at most what is due.") @NotNull @Valid
        MoneyBody amount,

        @Says("Counts when there is no header of that name.")
        Optional<String> idempotencyKey) {

    RecordPayment.Command command(Actor actor) {
        return new RecordPayment.Command(
                actor, Target.of(new BookingId(bookingId)), purpose, method, amount.money("/amount"));
    }
}
