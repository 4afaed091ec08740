package dev.rentwright.http.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.paperwork.SignAgreement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

@Says("Who signs: the customer, an employee, or both at the desk.")
public record SignBody(
        Optional<@Valid SigningBody> customer,
        Optional<@Valid SigningBody> employee,

        @Says(value = "Of the supplier's contract, where the agreement still has to be drawn up.", example = "de")
        Optional<@Pattern(regexp = LanguageBody.SHAPE) String> language) {

    SignAgreement.Command command(Actor actor, BookingId booking) {
        return command(actor, booking, "");
    }

    /** What is asked of the engine; the pointer leads to this body within the one that was sent. */
    public SignAgreement.Command command(Actor actor, BookingId booking, String pointer) {
        return Values.made(
                pointer,
                () -> new SignAgreement.Command(
                        actor,
                        booking,
                        customer.map(body -> body.signing(pointer + "/customer")),
                        employee.map(body -> body.signing(pointer + "/employee")),
                        language));
    }
}
