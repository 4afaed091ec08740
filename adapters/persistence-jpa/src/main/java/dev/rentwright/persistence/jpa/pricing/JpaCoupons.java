package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Coupons;
import java.time.Instant;
import java.util.Optional;

/** Coupons in their table, the current one of each code; beside it all that it ever said. */
public final class JpaCoupons implements Coupons {

    /** The upsert gives order: whoever comes second waits for the row, and makes the next revision. */
    private static final String PUT = """
            with put as (
                insert into coupons (supplier_id, code, coupon) values (?, ?, ?)
                on conflict (supplier_id, code) do update
                set coupon = excluded.coupon, revision = coupons.revision + 1
                returning supplier_id, code, revision, coupon
            )
            insert into coupon_history (supplier_id, code, revision, coupon, recorded_at)
            select supplier_id, code, revision, coupon, ? from put
            """;

    private final Transactions transactions;

    public JpaCoupons(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(SupplierId supplier, Coupon coupon, Instant at) {
        transactions.use(transaction ->
                transaction.update(PUT, supplier.value(), coupon.code(), JsonColumn.of(Json.write(coupon)), at));
    }

    @Override
    public Optional<Coupon> of(SupplierId supplier, String code) {
        return first("select coupon from coupons where supplier_id = ? and code = ?", supplier.value(), code);
    }

    @Override
    public Optional<Coupon> of(SupplierId supplier, String code, Instant asOf) {
        return first(
                "select coupon from coupon_history where supplier_id = ? and code = ? and recorded_at <= ?"
                        + " order by revision desc limit 1",
                supplier.value(),
                code,
                asOf);
    }

    private Optional<Coupon> first(String query, Object... arguments) {
        return transactions
                .with(transaction ->
                        transaction.rows(query, row -> Json.read(row.getString(1), Coupon.class), arguments))
                .stream()
                .findFirst();
    }
}
