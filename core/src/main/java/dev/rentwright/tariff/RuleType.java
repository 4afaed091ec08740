package dev.rentwright.tariff;

/** What a pricing rule is for, in the order in which rules are applied (domain P6, PRC-11). */
public enum RuleType {
    BASE,
    SEASONAL,
    /** By how much is taken already (domain P7). */
    DEMAND,
    PROMOTIONAL,
    LOYALTY
}
