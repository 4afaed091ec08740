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
import dev.rentwright.persistence.jpa.host.Part;
import dev.rentwright.persistence.jpa.host.Transaction;
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

    private static final String QUOTED = """
            select %s, %s, %s, %s
            from quotes q join rentables r on r.rentable_id = q.rentable_id
            %s where q.quote_id = ?
            """.formatted(
                    JpaQuotes.COLUMNS,
                    JpaRentables.WHOLE.columns(),
                    QuotedPolicies.PART.columns(),
                    JpaClaims.QUOTED_PLAINLY.columns(),
                    JpaRentables.SPECIFICS);

    private final Transactions transactions;

    public JpaEnquiries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Enquiry about(QuoteId quote, CustomerId customer) {
        return transactions.with(transaction -> {
            Asked<Optional<Row>> row = ask(transaction, quote);
            Asked<List<Location>> places = JpaLocations.askQuoted(transaction, quote);
            Asked<JpaStayRules.Found> rules = JpaStayRules.askQuoted(transaction, quote);
            Asked<Optional<Customer>> who = JpaCustomers.ask(transaction, customer);
            row.get()
                    .filter(Row::plainly)
                    .ifPresent(found ->
                            JpaClaims.assumePlain(transaction, found.rentable().id()));
            return new Enquiry(row.get().map(found -> quoted(found, places.get(), rules.get())), who.get());
        });
    }

    private static Asked<Optional<Row>> ask(Transaction transaction, QuoteId id) {
        Part<Quote> quote = JpaQuotes.part(transaction);
        Part<Rentable> rentable = JpaRentables.WHOLE;
        Part<QuotedPolicies> policies = QuotedPolicies.PART;
        Part<Boolean> plainly = JpaClaims.QUOTED_PLAINLY;
        int second = 1 + quote.width();
        int third = second + rentable.width();
        int fourth = third + policies.width();
        return Asked.first(transaction.ask(
                QUOTED,
                row -> new Row(
                        quote.read(row, 1),
                        rentable.read(row, second),
                        policies.read(row, third),
                        plainly.read(row, fourth)),
                id.value()));
    }

    private static Enquiry.Quoted quoted(Row found, List<Location> places, JpaStayRules.Found rules) {
        Quote quote = found.quote();
        return new Enquiry.Quoted(
                quote,
                found.rentable(),
                place(places, quote.pickup()),
                place(places, quote.dropOff()),
                rules.effective(found.rentable()),
                found.policies().inputs().in(quote.time().mode()),
                found.policies().cancellation());
    }

    private static Location place(List<Location> places, LocationId id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What one statement says: of the quote, of what it is about, of its supplier, and whether it is likely to be had. */
    private record Row(Quote quote, Rentable rentable, QuotedPolicies policies, boolean plainly) {}
}
