package dev.rentwright.persistence.jpa.location;

import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.quote.QuoteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Locations in their table. */
public final class JpaLocations implements Locations {

    private static final RowShape<LocationRow> SHAPE = RowShape.of(LocationRow.class);
    private static final String QUOTED = "select " + SHAPE.columns("l")
            + " from quotes q join locations l on l.location_id in (q.pickup_location_id, q.drop_off_location_id)"
            + " where q.quote_id = ?";

    private static final String BETWEEN =
            "select " + SHAPE.columns("l") + " from locations l where l.active and l.latitude between ? and ?";

    private final Transactions transactions;

    public JpaLocations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Location location) {
        LocationRow row = new LocationRow();
        row.locationId = location.id().value();
        row.version = location.version();
        LocationMapper.fill(row, location);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public void save(Location location) {
        String what = "location " + location.id();
        transactions.use(transaction -> {
            LocationRow row = transaction
                    .find(LocationRow.class, location.id().value())
                    .filter(found -> found.version == location.version())
                    .orElseThrow(() -> new StaleAggregate(what, location.version()));
            LocationMapper.fill(row, location);
            row.updatedAt = Instant.now();
            transaction.save(what, location.version());
        });
    }

    @Override
    public List<LocationId> partsOf(LocationId place) {
        return transactions.with(transaction -> transaction.rows(
                "select location_id from locations where parent_location_id = ? order by code",
                row -> new LocationId(row.getObject(1, UUID.class)),
                place.value()));
    }

    @Override
    public List<Location> between(BigDecimal south, BigDecimal north) {
        return transactions.with(transaction ->
                transaction.rows(BETWEEN, row -> LocationMapper.location(SHAPE.read(row, 1)), south, north));
    }

    @Override
    public Optional<Location> byId(LocationId id) {
        return transactions.with(
                transaction -> transaction.find(LocationRow.class, id.value()).map(LocationMapper::location));
    }

    /** Asks for the places of a quote together with others, to look at only. */
    public static Asked<List<Location>> askQuoted(Transaction transaction, QuoteId quote) {
        return transaction.ask(QUOTED, row -> LocationMapper.location(SHAPE.read(row, 1)), quote.value());
    }

    @Override
    public Optional<Location> byCode(String code) {
        return transactions.with(transaction -> transaction
                .query("select l from LocationRow l where l.code = :code", LocationRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(LocationMapper::location));
    }

    @Override
    public void lock(LocationId id) {
        transactions.use(transaction -> transaction.rows(
                "select 1 from locations where location_id = ? for no key update", row -> true, id.value()));
    }

    @Override
    public Page<Location> list(Page.Request page) {
        return transactions.with(transaction -> Pages.of(
                        transaction.query("select l from LocationRow l order by l.code", LocationRow.class),
                        transaction.query("select count(l) from LocationRow l", Long.class),
                        page)
                .map(LocationMapper::location));
    }
}
