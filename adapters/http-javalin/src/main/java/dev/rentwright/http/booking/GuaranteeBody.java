package dev.rentwright.http.booking;

import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotNull;

@Says("What backs a booking.")
record GuaranteeBody(@NotNull GuaranteeType type) {}
