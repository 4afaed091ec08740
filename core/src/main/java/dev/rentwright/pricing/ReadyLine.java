package dev.rentwright.pricing;

/** A line that is the same in every quote, with its taxes: of each what it is levied on, and what it takes. */
final class ReadyLine {

    /** Taxes that are still to be computed. */
    static final long[] UNKNOWN = {};

    private final PriceLine line;
    private final long[] levied;

    ReadyLine(PriceLine line, long[] levied) {
        this.line = line;
        this.levied = levied;
    }

    PriceLine line() {
        return line;
    }

    long[] levied() {
        return levied;
    }
}
