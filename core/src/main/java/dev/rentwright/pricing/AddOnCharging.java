package dev.rentwright.pricing;

/** How an add-on is charged (domain P8). */
public enum AddOnCharging {
    PER_BOOKING,
    PER_DAY
}
