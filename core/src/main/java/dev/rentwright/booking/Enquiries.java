package dev.rentwright.booking;

import dev.rentwright.cancellation.CancellationPolicies;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.location.Locations;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Customers;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Quotes;
import dev.rentwright.stay.StayRuleBook;

/**
 * Where everything that a new booking is decided by is read at once. It says nothing that the stores it stands for do not
 * say; a store for which every look is a way to go answers in one.
 */
public interface Enquiries {

    /** What is known of a quote and of who wants to book it. */
    Enquiry about(QuoteId quote, CustomerId customer);

    /** Those of stores for which a look costs nothing, asked one after the other. */
    static Enquiries on(
            Quotes quotes,
            Customers customers,
            Rentables rentables,
            Locations locations,
            StayRuleBook stayRules,
            PolicyBook policyBook,
            CancellationPolicies policies) {
        return (quote, customer) -> new Enquiry(
                quotes.byId(quote).map(found -> quoted(found, rentables, locations, stayRules, policyBook, policies)),
                customers.byId(customer));
    }

    private static Enquiry.Quoted quoted(
            Quote quote,
            Rentables rentables,
            Locations locations,
            StayRuleBook stayRules,
            PolicyBook policyBook,
            CancellationPolicies policies) {
        var rentable = rentables.byId(quote.rentable()).orElseThrow();
        return new Enquiry.Quoted(
                quote,
                rentable,
                locations.byId(quote.pickup()).orElseThrow(),
                locations.byId(quote.dropOff()).orElseThrow(),
                stayRules.effective(rentable),
                policyBook.chosen(rentable).in(quote.time().mode()),
                policies.chosen(rentable));
    }
}
