package dev.rentwright.persistence.jpa.location;

import dev.rentwright.host.Page;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.util.Optional;

/** Locations in their table. */
public final class JpaLocations implements Locations {

    private final Transactions transactions;

    public JpaLocations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Location location) {
        LocationRow row = LocationMapper.row(location);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public Optional<Location> byId(LocationId id) {
        return transactions.with(
                transaction -> transaction.find(LocationRow.class, id.value()).map(LocationMapper::location));
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
    public Page<Location> list(Page.Request page) {
        return transactions.with(transaction -> Pages.of(
                        transaction.query("select l from LocationRow l order by l.code", LocationRow.class),
                        transaction.query("select count(l) from LocationRow l", Long.class),
                        page)
                .map(LocationMapper::location));
    }
}
