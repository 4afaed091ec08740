package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuoteId;
import java.util.Optional;

/** Books, confirms and hands out at the desk in one step: C3 of REC-10, T1, T2, T5 and T7 (BKG-49). */
public interface WalkIn {

    /**
     * The booking, CHECKED_IN. Rental and deposit are taken at the desk where a method is named. Whatever one of the four
     * steps is refused with, refuses all; then nothing has happened.
     */
    Outcome<Booking> serve(Command command);

    /**
     * Who serves whom.
     *
     * @param paidBy how all that is due was paid at the desk; empty where nothing was
     */
    record Command(
            Actor actor, QuoteId quote, CustomerId customer, Condition condition, Optional<PaymentMethod> paidBy) {}
}
