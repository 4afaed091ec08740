package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
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

    private static final String COLUMNS = "claim_id, rentable_id, starts_at, ends_at, kind, booking_id, expires_at,"
            + " pickup_location_id, drop_off_location_id, category_id, rental_ends_at";

    private final Transactions transactions;

    public JpaClaims(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Placement place(Claim claim, Instant now) {
        List<Claim> inTheWay = transactions.with(transaction -> transaction.rows(
                "select " + COLUMNS + " from place_claim(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                JpaClaims::claim,
                claim.id().value(),
                claim.rentable().value(),
                claim.from(),
                claim.until(),
                claim.kind(),
                claim.reference().value(),
                claim.expiresAt(),
                claim.footing().journey().map(journey -> journey.pickup().value()),
                claim.footing().journey().map(journey -> journey.dropOff().value()),
                planned(claim).map(planned -> planned.category().value()),
                planned(claim).map(Footing.Planned::rentalEnds),
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
                instant(row, "expires_at"),
                footing(row));
    }

    private static Footing footing(ResultSet row) throws SQLException {
        Optional<LocationId> pickup = id(row, "pickup_location_id").map(LocationId::new);
        Optional<LocationId> dropOff = id(row, "drop_off_location_id").map(LocationId::new);
        Optional<Journey> journey = pickup.flatMap(from -> dropOff.map(to -> new Journey(from, to)));
        Optional<CategoryId> category = id(row, "category_id").map(CategoryId::new);
        return category.isPresent()
                ? new Footing.Planned(
                        category.get(),
                        journey.orElseThrow(),
                        instant(row, "rental_ends_at").orElseThrow())
                : new Footing.Fixed(journey);
    }

    private static Optional<Footing.Planned> planned(Claim claim) {
        return claim.footing() instanceof Footing.Planned planned ? Optional.of(planned) : Optional.empty();
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
