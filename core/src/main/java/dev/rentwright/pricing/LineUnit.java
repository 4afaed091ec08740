package dev.rentwright.pricing;

/** What a line's quantity counts. */
public enum LineUnit {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    RENTAL,
    ITEM,
    KILOMETRE,
    LITRE
}
