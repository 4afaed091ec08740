package dev.rentwright.payment.sandbox;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What an intent is about; fixed when it is created. Amount in minor units, currency as ISO 4217 in upper case. */
record Terms(
        String id,
        String clientSecret,
        String reference,
        long amount,
        String currency,
        CaptureMethod captureMethod,
        Optional<URI> returnUrl,
        Instant created) {
    Terms {
        if (amount <= 0) {
            throw Refused.amount("amount: expected at least 1 minor unit, got " + amount);
        }
        if (reference.isBlank() || reference.length() > 100) {
            throw Refused.request("reference: expected 1 to 100 characters");
        }
    }
}
