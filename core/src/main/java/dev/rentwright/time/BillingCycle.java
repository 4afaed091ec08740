package dev.rentwright.time;

/** Where billing periods of a rental by the month are cut (domain T9). */
public enum BillingCycle {
    /** At each first of a month; a part costs its share of the calendar month. The default. */
    FIRST_OF_MONTH,
    /** At whole months from the start (domain T8); a last part costs its share of its own cycle. */
    ANNIVERSARY
}
