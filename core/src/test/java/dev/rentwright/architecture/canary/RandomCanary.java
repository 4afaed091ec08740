package dev.rentwright.architecture.canary;

import java.util.UUID;

/** Draws an id. */
final class RandomCanary {

    UUID next() {
        return UUID.randomUUID();
    }
}
