package dev.rentwright.bench;

import java.util.List;

/** A price in cents with its lines, in the order of domain P1. */
record QuotedTotal(long total, List<Line> lines) {

    /** Reads what every line says, as who shows a price does; a number of it all, so that none of it is left out. */
    long read() {
        long said = total;
        for (Line line : lines) {
            said = 31 * said + line.kind().hashCode();
            said = 31 * said + line.code().hashCode();
            said = 31 * said + line.quantity();
            said = 31 * said + line.unitPrice();
            said = 31 * said + line.amount();
        }
        return said;
    }

    /** One line, {@code amount} being {@code quantity} times {@code unitPrice} (domain E1). */
    record Line(String kind, String code, long quantity, long unitPrice, long amount) {}
}
