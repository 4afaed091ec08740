package dev.rentwright.persistence.jpa.bench;

import java.util.UUID;

/** One way of carrying out a booking; safe for use by several threads. */
interface BookingArm {

    String name();

    /** Books a quote under an idempotency key that is used once; false when the time is taken, and then nothing is written. */
    boolean book(UUID quote, String key);
}
