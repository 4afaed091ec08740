package dev.rentwright.booking.paying;

import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import java.util.Optional;

/**
 * Opens a payment at a provider, for the customer to complete (API-58). It takes three steps (DR-10): the payment is
 * committed, the provider is asked under a key of ours, the answer is committed. Must not run inside a unit of work.
 */
public interface StartPayment {

    /**
     * The payment with its client secret; the one that is open already, when there is one for that purpose (PAY-19), or that
     * holds all that is due. Its money is only held where the policy takes it later (REC-10, captureTiming).
     * Refused with {@code not-found}, {@code invalid-value} when nothing is due, {@code hold.expired}, {@code
     * payment.declined}, or {@code payment.provider-unavailable} when the provider did not answer: then it stays open, and
     * asking again goes on where it stopped.
     */
    Outcome<Payment> start(Command command);

    /**
     * What is to be paid.
     *
     * @param purpose RENTAL for what is owed, DEPOSIT for what is missing of the deposit
     * @param provider through whom; the preferred one when empty
     */
    record Command(Actor actor, Target target, PaymentPurpose purpose, Optional<String> provider) {}
}
