package dev.rentwright.http.fleet;

import dev.rentwright.http.wire.Says;
import java.util.Optional;
import java.util.UUID;

@Says("Where a vehicle stands.")
record ParkBody(
        @Says("One of the parking spots of the place where it is; nobody knows when left out.")
        Optional<UUID> spotId) {}
