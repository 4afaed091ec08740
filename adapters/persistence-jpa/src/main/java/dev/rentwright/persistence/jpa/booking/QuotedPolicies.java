package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.quote.QuoteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a supplier says of the bookings of what was quoted, of that or of all it offers: one statement for the tables of two
 * rooms, since every booking asks it.
 *
 * @param inputs how they are run
 * @param cancellation what giving them up costs; empty where it says nothing
 */
record QuotedPolicies(PolicyInputsByMode inputs, Optional<CancellationPolicy> cancellation) {

    private static final String QUOTED = """
            select (select policy from cancellation_policies where rentable_id = r.rentable_id),
                   (select policy from cancellation_policies where supplier_id = r.supplier_id),
                   (select inputs from booking_policies where rentable_id = r.rentable_id),
                   (select inputs from booking_policies where supplier_id = r.supplier_id)
            from quotes q
            join rentables r on r.rentable_id = q.rentable_id
            where q.quote_id = ?
            """;

    /** Asks for them together with others; empty when there is no such quote. */
    static Asked<Optional<QuotedPolicies>> ask(Transaction transaction, QuoteId quote) {
        return Asked.first(transaction.ask(QUOTED, QuotedPolicies::read, quote.value()));
    }

    private static QuotedPolicies read(ResultSet row) throws SQLException {
        Optional<String> own = Optional.ofNullable(row.getString(1));
        Optional<String> ofAll = Optional.ofNullable(row.getString(2));
        return new QuotedPolicies(
                inputs(row.getString(3)).over(inputs(row.getString(4))),
                own.or(() -> ofAll).map(json -> Json.read(json, CancellationPolicy.class)));
    }

    private static PolicyInputsByMode inputs(@Nullable String json) {
        return json == null ? PolicyInputsByMode.NONE : Json.read(json, PolicyInputsByMode.class);
    }
}
