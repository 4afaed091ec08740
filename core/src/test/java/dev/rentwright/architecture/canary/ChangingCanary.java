package dev.rentwright.architecture.canary;

/** Has a field that changes. */
final class ChangingCanary {

    private int count;

    int next() {
        return ++count;
    }
}
