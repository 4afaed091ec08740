package dev.rentwright.bench;

import java.util.List;

/** A price in cents with its lines, in the order of domain P1. */
record QuotedTotal(long total, List<Line> lines) {

    /** One line, {@code amount} being {@code quantity} times {@code unitPrice} (domain E1). */
    record Line(String kind, String code, long quantity, long unitPrice, long amount) {}
}
