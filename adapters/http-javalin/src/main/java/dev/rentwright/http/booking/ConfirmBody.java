package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import java.util.Optional;

@Says("How a booking is confirmed.")
record ConfirmBody(
        @Says("Whether it is confirmed and handed out although less is paid; needs booking:override. No when left out.")
        Optional<Boolean> payLater) {}
