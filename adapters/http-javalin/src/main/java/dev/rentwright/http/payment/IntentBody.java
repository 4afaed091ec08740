package dev.rentwright.http.payment;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.paying.StartPayment;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.payment.PaymentPurpose;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("What is to be paid through a provider; the amount is what is due.")
record IntentBody(
        @NotNull UUID bookingId,

        @Says("Rental, deposit, or damage that the deposit does not pay.") @NotNull
        PaymentPurpose purpose,

        @Says(value = "The preferred one when left out.", example = "sandbox")
        Optional<@Size(min = 1, max = 50) String> provider,

        @Says("Counts when there is no header of that name.")
        Optional<String> idempotencyKey) {

    StartPayment.Command command(Actor actor) {
        if (purpose == PaymentPurpose.ADDITIONAL || purpose == PaymentPurpose.REFUND) {
            throw ProblemException.invalid("/purpose", "rental, deposit or damage", purpose);
        }
        return new StartPayment.Command(actor, Target.of(new BookingId(bookingId)), purpose, provider);
    }
}
