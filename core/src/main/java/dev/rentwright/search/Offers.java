package dev.rentwright.search;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.host.Page;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.time.RentalPeriod;
import java.util.List;

/**
 * What is free, and what it would cost.
 *
 * @param period as the two places understand it
 * @param categories how many are free of each, cheapest first
 * @param rentables one page of them, cheapest first, then by id
 */
public record Offers(RentalPeriod period, List<CategoryOffer> categories, Page<RentableOffer> rentables) {

    public Offers {
        categories = List.copyOf(categories);
    }

    /**
     * A category that has something free.
     *
     * @param free how many of it
     * @param from the lowest total among them
     */
    public record CategoryOffer(RentableCategory category, int free, Money from) {}

    /**
     * One rentable that is free.
     *
     * @param price every line that would be charged
     */
    public record RentableOffer(Rentable rentable, PriceBreakdown price) {}
}
