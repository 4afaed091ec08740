package dev.rentwright.imports.csv;

/** What a line turns out to be. */
sealed interface Reading {

    /** A row that makes sense. */
    record Clean(VehicleRow row) implements Reading {}

    /** One that does not. */
    record Dirty(RefusedRow row) implements Reading {}
}
