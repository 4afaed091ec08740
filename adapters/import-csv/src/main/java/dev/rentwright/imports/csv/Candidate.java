package dev.rentwright.imports.csv;

/** A row on its way into the stock, and which car it is. */
record Candidate(VehicleRow row, Identity identity) {}
