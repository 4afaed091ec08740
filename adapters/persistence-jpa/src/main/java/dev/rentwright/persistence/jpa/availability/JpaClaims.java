package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims in their table; each writing method is one call of a function there. */
public final class JpaClaims implements Claims {

    private static final String COLUMNS = "claim_id, rentable_id, starts_at, ends_at, kind, booking_id, expires_at";

    private final Transactions transactions;

    public JpaClaims(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Placement place(Claim claim, Instant now) {
        List<Claim> inTheWay = transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from place_claim(?, ?, ?, ?, ?, ?, ?, ?)",
                JpaClaims::claim,
                claim.id().value(),
                claim.rentable().value(),
                claim.from(),
                claim.until(),
                claim.kind(),
                claim.reference().value(),
                claim.expiresAt(),
                now));
        return inTheWay.isEmpty() ? new Placement.Placed(claim) : new Placement.Taken(inTheWay);
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + COLUMNS + " from availability_claims where booking_id = ?",
                        JpaClaims::claim,
                        reference.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from availability_claims"
                        + " where rentable_id = ? and ends_at > ? and starts_at < ?"
                        + " and (expires_at is null or expires_at > ?) order by starts_at",
                JpaClaims::claim,
                rentable.value(),
                from,
                until,
                now));
    }

    @Override
    public void release(ClaimReference reference) {
        transactions.use(transaction -> transaction.rows("select release_claim(?)", row -> true, reference.value()));
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select " + COLUMNS + " from end_claim(?, ?, ?)",
                        JpaClaims::claim,
                        reference.value(),
                        until,
                        now))
                .stream()
                .findFirst();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("claim_id", UUID.class)),
                new RentableId(row.getObject("rentable_id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Codes.read(ClaimKind.class, row.getString("kind")),
                new ClaimReference(row.getObject("booking_id", UUID.class)),
                Optional.ofNullable(row.getObject("expires_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
