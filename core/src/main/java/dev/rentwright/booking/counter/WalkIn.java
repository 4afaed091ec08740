package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuoteId;
import java.util.Optional;

/** Books, confirms and hands out at the desk in one step: C3 of REC-10, T1, T2, T5 and T7 (BKG-49). */
public interface WalkIn {

    /**
     * The booking, CHECKED_IN. Rental and deposit are taken at the desk where a method is named. Whatever one of the steps is
     * refused with, refuses all; then nothing has happened.
     *
     * @param counter what is done before the keys are handed over
     */
    Outcome<Booking> serve(Command command, AtTheCounter counter);

    /** The same where nothing is done in between. */
    default Outcome<Booking> serve(Command command) {
        return serve(command, Outcome::granted);
    }

    /** What is done with the confirmed booking before the keys are handed over: its papers are signed, above all (AGR-04). */
    @FunctionalInterface
    interface AtTheCounter {

        /** In the same unit of work; a refusal refuses all. */
        Outcome<?> with(Booking confirmed);
    }

    /**
     * Who serves whom.
     *
     * @param paidBy how all that is due was paid at the desk; empty where nothing was
     * @param chauffeur of the supplier, who drives; then neither age nor licence of the customer is asked (REC-12)
     */
    record Command(
            Actor actor,
            QuoteId quote,
            CustomerId customer,
            Condition condition,
            Optional<PaymentMethod> paidBy,
            Optional<ChauffeurId> chauffeur) {

        /** Somebody who drives. */
        public Command(
                Actor actor, QuoteId quote, CustomerId customer, Condition condition, Optional<PaymentMethod> paidBy) {
            this(actor, quote, customer, condition, paidBy, Optional.empty());
        }
    }
}
