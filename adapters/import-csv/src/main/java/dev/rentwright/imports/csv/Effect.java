package dev.rentwright.imports.csv;

/** What a row did to the stock. */
enum Effect {
    TAKEN,
    CHANGED,
    UNCHANGED
}
