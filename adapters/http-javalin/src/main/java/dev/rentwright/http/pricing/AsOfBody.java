package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

@Says("What would have been quoted at an instant.")
record AsOfBody(
        @Says(value = "Cards, rules and coupons are read as they stood then.", example = "2030-05-03T10:00:00Z")
        @NotNull
        Instant at,

        @NotNull @Valid QuoteBody quote) {}
