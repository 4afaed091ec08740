package dev.rentwright.tariff;

/** Whether an add-on costs something, is part of the rental, or is not to be had (PRC-16). */
public enum AddOnAvailability {
    INCLUDED,
    PRICED,
    NOT_OFFERED
}
