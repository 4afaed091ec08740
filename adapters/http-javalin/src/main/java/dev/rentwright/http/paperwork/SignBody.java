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
record SignBody(
        Optional<@Valid SigningBody> customer,
        Optional<@Valid SigningBody> employee,

        @Says(value = "Of the supplier's contract, where the agreement still has to be drawn up.", example = "de")
        Optional<@Pattern(regexp = LanguageBody.SHAPE) String> language) {

    SignAgreement.Command command(Actor actor, BookingId booking) {
        return Values.made(
                "",
                () -> new SignAgreement.Command(
                        actor,
                        booking,
                        customer.map(body -> body.signing("/customer")),
                        employee.map(body -> body.signing("/employee")),
                        language));
    }
}
