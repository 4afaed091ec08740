package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import dev.rentwright.money.Money;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.Map;

/** What each night of a rentable costs by itself, for a calendar to show (AVL-19). Promises nothing. */
public interface PriceNights {

    /**
     * The rent of each night after rules, without fees and taxes, for the usual guests; whether so short a stay may be booked is
     * not asked. A night that cannot be priced is left out.
     */
    Map<LocalDate, Money> price(Rentable rentable, Location place, DateRange dates);
}
