package dev.rentwright.catalogue;

/** How a rental is counted: by days, hours or nights; by months; by lease term (domain section 0). */
public enum RentalMode {
    DAILY,
    MONTHLY,
    LEASE
}
