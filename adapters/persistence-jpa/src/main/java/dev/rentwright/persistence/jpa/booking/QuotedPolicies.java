package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.persistence.jpa.host.Part;
import dev.rentwright.persistence.jpa.json.Understood;
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

    private static final Understood<CancellationPolicy> TERMS = Understood.as(CancellationPolicy.class);
    private static final Understood<PolicyInputsByMode> INPUTS = Understood.as(PolicyInputsByMode.class);

    /** Of the rentable r. */
    static final Part<QuotedPolicies> PART = new Part<>("""
            (select policy from cancellation_policies where rentable_id = r.rentable_id),
            (select policy from cancellation_policies where supplier_id = r.supplier_id),
            (select inputs from booking_policies where rentable_id = r.rentable_id),
            (select inputs from booking_policies where supplier_id = r.supplier_id)
            """, 4, QuotedPolicies::read);

    private static QuotedPolicies read(ResultSet row, int from) throws SQLException {
        Optional<String> own = Optional.ofNullable(row.getString(from));
        Optional<String> ofAll = Optional.ofNullable(row.getString(from + 1));
        return new QuotedPolicies(
                inputs(row.getString(from + 2)).over(inputs(row.getString(from + 3))),
                own.or(() -> ofAll).map(TERMS::of));
    }

    private static PolicyInputsByMode inputs(@Nullable String json) {
        return json == null ? PolicyInputsByMode.NONE : INPUTS.of(json);
    }
}
