package dev.rentwright.imports.csv;

import dev.rentwright.imports.csv.RefusedRow.Fault;

/** Undoes the unit of work of a row that turned out not to fit. */
final class RowRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    RowRefused(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
