package dev.rentwright.payment;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who carries money (PAY-07). Every call has a deadline of its own and a key of ours, so that repeating it has no
 * second effect; none is made inside a transaction (DR-10).
 */
public interface PaymentProvider {

    /** Its name, upper case, as on payments: {@code SANDBOX}, {@code STRIPE}. */
    String name();

    /**
     * Opens an intent that the customer completes with a client secret; the money is taken at once when they do.
     *
     * @param reference our payment; the provider's key is derived from it, so a repeat finds the same intent
     */
    Answer open(PaymentId reference, Money amount);

    /** Withdraws an intent that nobody has completed. */
    Answer cancel(PaymentId reference, String providerPaymentId);

    /**
     * Gives back a part of what an intent brought.
     *
     * @param refund our refund, under whose key it is done once
     * @param providerPaymentId the intent that the money came by
     */
    Answer refund(PaymentId refund, String providerPaymentId, Money amount);

    /** Asks how an intent stands, by our own reference; {@link Answer.Unknown} when it cannot be told. */
    Answer lookup(PaymentId reference);

    /** Reads a message that claims to come from the provider: verified over the raw bytes, in constant time (DR-11). */
    Reading read(Map<String, String> headers, byte[] body, Instant now);

    /** What a call came to. */
    sealed interface Answer {

        /** The provider has it, and this is how it stands. */
        record Standing(
                String providerPaymentId,
                Optional<String> clientSecret,
                State state,
                Money amount,
                Optional<Payment.Failure> failure)
                implements Answer {}

        /** The provider refused. */
        record Declined(Payment.Failure failure) implements Answer {}

        /** Nobody knows: no answer, a broken connection, an error of theirs. Never to be shown as failed (IV-12). */
        record Unknown(String reason) implements Answer {}

        /** The provider has never heard of it. */
        record Absent() implements Answer {}
    }

    /** How the provider's side stands. */
    enum State {
        /** The customer has to act. */
        OPEN,
        /** The money is held. */
        AUTHORIZED,
        /** The money is here, or has gone back. */
        SUCCEEDED,
        /** It was refused. */
        FAILED,
        /** It was withdrawn. */
        CANCELED
    }

    /** What a message turned out to be. */
    sealed interface Reading {

        /** It is theirs, and tells how a payment stands. */
        record Event(ProviderEvent event) implements Reading {}

        /** It is theirs, and about nothing that we follow. */
        record Ignored(String eventId, String type) implements Reading {}

        /** It is not to be believed. */
        record Rejected(String reason) implements Reading {}
    }
}
