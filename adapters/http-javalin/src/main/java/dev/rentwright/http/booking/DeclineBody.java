package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Why a request is declined.")
record DeclineBody(Optional<@Size(max = 1000) String> reason) {}
