package dev.rentwright.payment;

import java.util.Map;

/** Takes a provider's message in: believes it or not, and stores it before anything else (DR-11). */
public interface ReceiveProviderMessage {

    /**
     * Takes one message in.
     *
     * @param provider to whose door it came
     * @param headers lower-case names
     * @param body the raw bytes, over which the signature is made
     */
    Receipt receive(String provider, Map<String, String> headers, byte[] body);

    /** What became of a message. */
    sealed interface Receipt {

        /** It is stored and will be applied, now or before. */
        record Stored() implements Receipt {}

        /** It is theirs, and about nothing that we follow. */
        record Ignored() implements Receipt {}

        /** It is not believed. */
        record Rejected(String reason) implements Receipt {}

        /** There is no such provider. */
        record UnknownProvider() implements Receipt {}
    }
}
