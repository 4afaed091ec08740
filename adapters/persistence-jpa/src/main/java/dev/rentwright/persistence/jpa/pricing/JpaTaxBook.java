package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.tariff.TaxBook;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was said of taxes in its table, every word of it; of each scope the last counts. */
public final class JpaTaxBook implements TaxBook {

    /** Given back by the database when the transaction ends. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('rentwright taxes', 0))";

    private static final String LAST = """
            select taxes from tax_terms
            where supplier_id is not distinct from ? and location_id is not distinct from ? and recorded_at <= ?
            order by tax_terms_id desc limit 1
            """;

    /** What the supplier says of the place, of every place, and what the place says of everybody, in this order. */
    private static final String COUNTING = """
            select distinct on (supplier_id, location_id) taxes from tax_terms
            where recorded_at <= ?
              and ((supplier_id = ? and (location_id = ? or location_id is null))
                or (supplier_id is null and location_id = ?))
            order by supplier_id nulls last, location_id nulls last, tax_terms_id desc
            """;

    private static final String MEETING = """
            select distinct on (supplier_id, location_id) supplier_id, location_id, taxes from tax_terms
            where recorded_at <= ?
              and (?::uuid is null or supplier_id is null or supplier_id = ?)
              and (?::uuid is null or location_id is null or location_id = ?)
            order by supplier_id, location_id, tax_terms_id desc
            """;

    private final Transactions transactions;

    public JpaTaxBook(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void lock() {
        transactions.use(transaction -> transaction.rows(LOCK, row -> row.getInt(1)));
    }

    @Override
    public void put(TaxScope scope, Taxes taxes, Instant at) {
        transactions.use(transaction -> transaction.update(
                "insert into tax_terms (supplier_id, location_id, taxes, recorded_at) values (?, ?, ?, ?)",
                scope.supplier().map(SupplierId::value).orElse(null),
                scope.location().map(LocationId::value).orElse(null),
                JsonColumn.of(Json.write(taxes)),
                at));
    }

    @Override
    public Optional<Taxes> of(TaxScope scope, Instant asOf) {
        return transactions
                .with(transaction -> transaction.rows(
                        LAST,
                        row -> Json.read(row.getString(1), Taxes.class),
                        scope.supplier().map(SupplierId::value).orElse(null),
                        scope.location().map(LocationId::value).orElse(null),
                        asOf))
                .stream()
                .findFirst();
    }

    @Override
    public Map<TaxScope, Taxes> meeting(TaxScope scope, Instant asOf) {
        Map<TaxScope, Taxes> said = new LinkedHashMap<>();
        transactions.use(transaction -> transaction.rows(
                MEETING,
                row -> said.put(
                        new TaxScope(
                                Optional.ofNullable(row.getObject(1, UUID.class))
                                        .map(SupplierId::new),
                                Optional.ofNullable(row.getObject(2, UUID.class))
                                        .map(LocationId::new)),
                        Json.read(row.getString(3), Taxes.class)),
                asOf,
                scope.supplier().map(SupplierId::value).orElse(null),
                scope.supplier().map(SupplierId::value).orElse(null),
                scope.location().map(LocationId::value).orElse(null),
                scope.location().map(LocationId::value).orElse(null)));
        return said;
    }

    @Override
    public Taxes at(SupplierId supplier, LocationId place, Instant at) {
        return transactions
                .with(transaction -> transaction.rows(
                        COUNTING,
                        row -> Json.read(row.getString(1), Taxes.class),
                        at,
                        supplier.value(),
                        place.value(),
                        place.value()))
                .stream()
                .reduce(Taxes.NONE, Taxes::over);
    }
}
