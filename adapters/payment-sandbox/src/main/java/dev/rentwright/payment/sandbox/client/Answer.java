package dev.rentwright.payment.sandbox.client;

import java.util.function.Function;

/**
 * What became of a call to the provider. A clear yes, a clear no, or not known; the third is to be resolved by asking
 * again under the same key or by looking up our own reference, and is never shown as failed (IV-12).
 *
 * @param <T> what a yes brings
 */
public sealed interface Answer<T> {
    /** One answer out of three; all of them have to be thought of. */
    <R> R fold(
            Function<? super Done<T>, ? extends R> onDone,
            Function<? super Declined<T>, ? extends R> onDeclined,
            Function<? super Unknown<T>, ? extends R> onUnknown);

    /** It happened. */
    record Done<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> onDone,
                Function<? super Declined<T>, ? extends R> onDeclined,
                Function<? super Unknown<T>, ? extends R> onUnknown) {
            return onDone.apply(this);
        }
    }

    /**
     * It did not happen and the provider says so (FM-09): the issuer's decline code, or the code of a refused request.
     *
     * @param code in the provider's words, such as {@code insufficient_funds} or {@code intent_unexpected_state}
     * @param retryable whether the same may work later
     */
    record Declined<T>(String code, boolean retryable) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> onDone,
                Function<? super Declined<T>, ? extends R> onDeclined,
                Function<? super Unknown<T>, ? extends R> onUnknown) {
            return onDeclined.apply(this);
        }
    }

    /** It may or may not have happened (FM-08). */
    record Unknown<T>(Reason reason) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super Done<T>, ? extends R> onDone,
                Function<? super Declined<T>, ? extends R> onDeclined,
                Function<? super Unknown<T>, ? extends R> onUnknown) {
            return onUnknown.apply(this);
        }
    }

    /** Why an outcome is not known. */
    enum Reason {
        /** No connection came about; a breaker counts these (FM-10). */
        UNREACHABLE,
        /** No whole answer within the deadline. */
        TIMEOUT,
        /** The connection ended without a whole answer. */
        BROKEN_CONNECTION,
        /** 5xx, or a redirect that no provider should send. */
        PROVIDER_ERROR,
        /** An answer that is not what the provider documents. */
        UNREADABLE,
        /** We were told to stop waiting. */
        INTERRUPTED
    }
}
