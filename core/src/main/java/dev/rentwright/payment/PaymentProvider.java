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

    /**
     * Opens an intent whose money is only held when the customer completes it (PAY-07). The provider tells when the hold
     * ends before it was taken: FAILED or CANCELED.
     *
     * @param reference our payment; a repeat finds the same intent
     */
    Answer authorize(PaymentId reference, Money amount);

    /**
     * Takes a part of what an intent holds, or all of it, and gives the rest back. Asked again for what was taken before, it
     * answers how it stands; {@link Answer.Declined} means that nothing was taken and nothing is held any more.
     *
     * @param part more than 0, and at most what is held
     */
    Answer capture(PaymentId reference, String providerPaymentId, Money part);

    /** Withdraws an intent that nobody has completed, or gives back all that it holds; what was taken stays taken. */
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

        /**
         * The provider has it, and this is how it stands.
         *
         * @param amount what was asked for when it was opened
         * @param captured what was taken of that
         */
        record Standing(
                String providerPaymentId,
                Optional<String> clientSecret,
                State state,
                Money amount,
                Money captured,
                Optional<Payment.Failure> failure)
                implements Answer {

            /** One of which all was taken, or nothing. */
            public Standing(
                    String providerPaymentId,
                    Optional<String> clientSecret,
                    State state,
                    Money amount,
                    Optional<Payment.Failure> failure) {
                this(providerPaymentId, clientSecret, state, amount, state.allOrNothing(amount), failure);
            }
        }

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
        /** It was withdrawn, or what it held was given back. */
        CANCELED;

        /** What was taken of an amount where nothing else is told. */
        Money allOrNothing(Money amount) {
            return this == SUCCEEDED ? amount : Money.zero(amount.currency());
        }
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
