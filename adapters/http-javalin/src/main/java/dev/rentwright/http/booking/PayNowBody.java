package dev.rentwright.http.booking;

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

@Says("What is to be paid through a provider as soon as the booking stands; the amount is what is due.")
record PayNowBody(
        @Says("Rental or deposit.") @NotNull PaymentPurpose purpose,

        @Says(value = "The preferred one when left out.", example = "sandbox")
        Optional<@Size(min = 1, max = 50) String> provider) {

    /** Asked before anything is booked. */
    void require() {
        if (purpose != PaymentPurpose.RENTAL && purpose != PaymentPurpose.DEPOSIT) {
            throw ProblemException.invalid("/payment/purpose", "rental or deposit", purpose);
        }
    }

    StartPayment.Command command(Actor actor, BookingId booking) {
        return new StartPayment.Command(actor, Target.of(booking), purpose, provider);
    }
}
