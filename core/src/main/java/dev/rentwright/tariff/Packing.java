package dev.rentwright.tariff;

/** How rental days are decomposed into blocks of tiers (domain P3). */
public enum Packing {
    /** The least-cost blocks that cover the days; a block may cover more. The price never falls as a rental grows. The default. */
    CHEAPEST,
    /** The longest blocks first, as many as fit; never covers more than the days. */
    GREEDY,
    /** Blocks of one tier only, the cheapest. */
    SINGLE_TIER,
    /** As BookCars counts: elapsed hours, blocks greedily, the rest at the hourly price without cap or grace. */
    BOOKCARS
}
