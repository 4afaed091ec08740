package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import dev.rentwright.time.RentalPeriod;
import java.util.List;

/**
 * What many rentables would be quoted at, by the same rules and rates as {@link QuotePrice}, with nothing promised (PRC-33).
 * Cards, rules and rates are read once, however many rentables there are.
 */
public interface PriceOffers {

    /**
     * Each rentable at its price for one person with nothing taken along (two guests in a room), in the order of the
     * rentables. What is not offered or cannot be priced is left out.
     */
    List<Offer> price(List<Rentable> rentables, AgreedTime time, Location pickup, Location dropOff);

    /** The same for a hire by days and hours. */
    default List<Offer> price(List<Rentable> rentables, RentalPeriod period, Location pickup, Location dropOff) {
        return price(rentables, AgreedTime.of(period), pickup, dropOff);
    }
}
