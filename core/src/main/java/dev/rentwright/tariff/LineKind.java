package dev.rentwright.tariff;

/** The kinds of price line, in the order in which they stand and are computed (domain P1). */
public enum LineKind {
    RENTAL,
    RULE,
    OPTION,
    INSURANCE,
    DRIVER,
    ONE_WAY,
    SUPPLIER_RATE,
    DISCOUNT,
    CLEANING,
    SERVICE_FEE,
    SURCHARGE,
    TAX,
    LATE,
    MILEAGE,
    FUEL,
    DAMAGE;

    /** True for lines that arise at the return, after those of the quote. */
    public boolean arisesAtReturn() {
        return compareTo(LATE) >= 0;
    }
}
