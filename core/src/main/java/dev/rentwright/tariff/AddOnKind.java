package dev.rentwright.tariff;

/** What sort of line an add-on makes. */
public enum AddOnKind {
    /** Something taken along or done: a child seat, breakfast, free cancellation (domain P8). */
    OPTION,
    /** A cover. {@code FULL} contains {@code CDW} and {@code THEFT} (domain P9). */
    INSURANCE
}
