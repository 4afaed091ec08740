package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.Enquiries;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.availability.JpaClaims;
import dev.rentwright.persistence.jpa.catalogue.JpaRentables;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.location.JpaLocations;
import dev.rentwright.persistence.jpa.party.JpaCustomers;
import dev.rentwright.persistence.jpa.pricing.JpaQuotes;
import dev.rentwright.persistence.jpa.stay.JpaStayRules;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import java.util.List;
import java.util.Optional;

/** Everything that a booking is decided by, asked of each room and answered in one round trip. */
public final class JpaEnquiries implements Enquiries {

    private final Transactions transactions;

    public JpaEnquiries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Enquiry about(QuoteId quote, CustomerId customer) {
        return transactions.with(transaction -> {
            Asked<Optional<Quote>> quoted = JpaQuotes.ask(transaction, quote);
            Asked<Optional<Rentable>> rentable = JpaRentables.askQuoted(transaction, quote);
            Asked<List<Location>> places = JpaLocations.askQuoted(transaction, quote);
            Asked<JpaStayRules.Found> rules = JpaStayRules.askQuoted(transaction, quote);
            Asked<Optional<QuotedPolicies>> policies = QuotedPolicies.ask(transaction, quote);
            Asked<Optional<Customer>> who = JpaCustomers.ask(transaction, customer);
            Asked<Boolean> plainly = JpaClaims.askQuoted(transaction, quote);
            if (plainly.get()) {
                JpaClaims.assumePlain(transaction, quoted.get().orElseThrow().rentable());
            }
            return new Enquiry(
                    quoted.get()
                            .map(found -> quoted(
                                    found,
                                    rentable.get().orElseThrow(),
                                    places.get(),
                                    rules.get(),
                                    policies.get().orElseThrow())),
                    who.get());
        });
    }

    private static Enquiry.Quoted quoted(
            Quote quote, Rentable rentable, List<Location> places, JpaStayRules.Found rules, QuotedPolicies policies) {
        return new Enquiry.Quoted(
                quote,
                rentable,
                place(places, quote.pickup()),
                place(places, quote.dropOff()),
                rules.effective(rentable),
                policies.inputs().in(quote.time().mode()),
                policies.cancellation());
    }

    private static Location place(List<Location> places, LocationId id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
