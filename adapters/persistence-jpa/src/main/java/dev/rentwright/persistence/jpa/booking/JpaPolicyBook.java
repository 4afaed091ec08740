package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.PolicyBook;
import dev.rentwright.booking.PolicyInputsByMode;
import dev.rentwright.cancellation.PolicyHolder;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;

/** What suppliers say in its table: one row for whatever has something said of it. */
public final class JpaPolicyBook implements PolicyBook {

    private final Transactions transactions;

    public JpaPolicyBook(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(PolicyHolder on, PolicyInputsByMode inputs) {
        String column = column(on);
        transactions.use(transaction -> transaction.update(
                "insert into booking_policies (" + column + ", inputs) values (?, ?::jsonb) on conflict (" + column
                        + ") do update set inputs = excluded.inputs, updated_at = now()",
                on.value(),
                Json.write(inputs)));
    }

    @Override
    public PolicyInputsByMode of(PolicyHolder on) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select inputs from booking_policies where " + column(on) + " = ?",
                        row -> Json.read(row.getString(1), PolicyInputsByMode.class),
                        on.value()))
                .stream()
                .findFirst()
                .orElse(PolicyInputsByMode.NONE);
    }

    private static String column(PolicyHolder on) {
        return on instanceof PolicyHolder.OfSupplier ? "supplier_id" : "rentable_id";
    }
}
