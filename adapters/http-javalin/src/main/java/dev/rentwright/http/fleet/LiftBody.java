package dev.rentwright.http.fleet;

import dev.rentwright.http.wire.Says;
import java.util.Optional;

@Says("How a block ends.")
record LiftBody(
        @Says("Whether a maintenance was carried out; no when left out.")
        Optional<Boolean> serviced) {}
