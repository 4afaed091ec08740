package dev.rentwright.tariff;

/** What a line's quantity counts. */
public enum LineUnit {
    HOUR,
    DAY,
    NIGHT,
    WEEK,
    FORTNIGHT,
    /** A block of thirty days, or a billing period. */
    MONTH,
    RENTAL,
    ITEM,
    PERSON,
    PERSON_NIGHT,
    KILOMETRE,
    MILE,
    LITRE
}
