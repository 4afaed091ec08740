package dev.rentwright.search;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.quote.PriceNights;
import dev.rentwright.quote.PriceOffers;
import dev.rentwright.stay.StayRuleBook;
import java.time.Clock;

/** The use cases of this room, wired. */
public record SearchUseCases(SearchOffers searchOffers, ShowCalendar showCalendar) {

    /** Wires them on what the host lends. */
    public static SearchUseCases on(
            Locations locations,
            Rentables rentables,
            Categories categories,
            FreeRentables free,
            Claims claims,
            StayRuleBook rules,
            PriceOffers prices,
            PriceNights nights,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new SearchUseCases(
                new SearchOffersService(
                        locations, rentables, categories, free, rules, prices, access, clock, unitOfWork),
                new ShowCalendarService(rentables, locations, claims, rules, nights, access, clock, unitOfWork));
    }
}
