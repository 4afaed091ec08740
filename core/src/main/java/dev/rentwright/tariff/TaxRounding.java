package dev.rentwright.tariff;

/** Where a tax is rounded (domain P16). */
public enum TaxRounding {
    /** On each line; the tax line holds the sum. The default. */
    PER_LINE,
    /** Once on the sum of the lines, as European e-invoices do. */
    PER_TAX_CODE
}
