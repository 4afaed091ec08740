package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;

/**
 * What a feature of the rentable adds to each chargeable day (PRC-15, domain P8): an automatic gearbox, a sea view.
 *
 * @param code upper case, unique on a rate card
 * @param perDay 0 or more
 */
public record Feature(String code, UnitPrice perDay) {

    public Feature {
        Codes.require(code, "feature", "SEA_VIEW");
        if (perDay.isNegative()) {
            throw new IllegalArgumentException("expected a price of 0 or more for " + code + ", got " + perDay);
        }
    }
}
