package dev.rentwright.http.canary;

import dev.rentwright.persistence.jpa.JpaPorts;
import io.javalin.Javalin;

/** Breaks the rule that adapters do not see each other, so that the rule is known to fail. */
final class SeesAnotherAdapter {

    private SeesAnotherAdapter() {}

    static Class<?> neighbour() {
        return JpaPorts.class;
    }

    static Class<?> own() {
        return Javalin.class;
    }
}
