package dev.rentwright.quote;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.category.Categories;
import dev.rentwright.catalogue.feature.PricedFeatures;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Customers;
import dev.rentwright.party.Suppliers;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.tariff.Coupons;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.TaxPolicy;
import java.time.Clock;
import java.time.Duration;

/** What the use cases of this room work with: ports of the rooms below, and what the host lends. */
public record QuoteNeeds(
        Suppliers suppliers,
        Customers customers,
        Categories categories,
        Rentables rentables,
        FreeRentables free,
        Claims claims,
        Occupancies occupancies,
        PricedFeatures features,
        StayRuleBook stayRules,
        Locations locations,
        RateCards cards,
        PricingRules rules,
        Coupons coupons,
        TaxPolicy taxes,
        ExchangeRates exchangeRates,
        Quotes quotes,
        QuoteSigner signer,
        Duration goodFor,
        BackDating backDating,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {

    /** How long a price is good for when nobody says (domain P23). */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** @param goodFor a millisecond or more, as instants are kept */
    public QuoteNeeds {
        if (goodFor.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("expected quotes to be good for some time, got " + goodFor);
        }
    }
}
