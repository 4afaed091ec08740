package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Writes the agreement of a booking out, to be read and signed (AGR-01, AGR-05). */
public interface DrawUpAgreement {

    /**
     * The agreement. One that nobody has signed is written anew; one that was signed, and still says what the booking says,
     * stays; where the booking has changed since, an addendum follows it. Refused with {@code not-found}, and with {@code
     * booking.illegal-transition} for a booking that has ended.
     */
    Outcome<RentalAgreement> drawUp(Command command);

    /**
     * Which booking.
     *
     * @param language of the customer, such as {@code en} or {@code pt-BR}; English when nobody says
     */
    record Command(Actor actor, BookingId booking, Optional<String> language) {}
}
