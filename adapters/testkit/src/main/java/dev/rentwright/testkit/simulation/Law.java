package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import java.time.Instant;
import java.util.Optional;

/** A host's own rule about everything that is kept, asked after every step. */
@FunctionalInterface
public interface Law {

    /** What breaks it now; empty while it holds. Called outside any unit of work; it changes nothing. */
    Optional<String> breachedBy(Ports ports, Instant now);
}
