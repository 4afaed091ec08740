package dev.rentwright.architecture.canary;

/** Answers with a floating point number that no interface forces on it. */
final class FloatingCanary {

    double rate() {
        return 0.1;
    }
}
