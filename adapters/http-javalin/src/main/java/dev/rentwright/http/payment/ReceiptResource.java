package dev.rentwright.http.payment;

import dev.rentwright.http.wire.Says;

@Says("A provider's message was taken in.")
record ReceiptResource(
        @Says("Whether it will be applied, or is about nothing that is followed.")
        Kind receipt) {

    enum Kind {
        STORED,
        IGNORED
    }
}
