package dev.rentwright.persistence.jpa.payment;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.ProviderEvent;
import dev.rentwright.payment.ProviderInbox;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.money.CurrencyUnit;

/** Believed messages in {@code webhook_events}: waiting, applied or parked. */
public final class JpaProviderInbox implements ProviderInbox {

    private final Transactions transactions;

    public JpaProviderInbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public boolean store(ProviderEvent event, Instant receivedAt) {
        return transactions.with(transaction -> transaction.update(
                        """
                        insert into webhook_events (provider, event_id, received_at, payment_id, provider_payment_id,
                            provider_state, currency, amount, captured_amount, failure_code, failure_retryable, occurred_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (provider, event_id) do nothing
                        """,
                        event.provider(),
                        event.eventId(),
                        receivedAt,
                        event.reference().value(),
                        event.providerPaymentId(),
                        event.state(),
                        event.amount().currencyCode(),
                        event.amount().amount(),
                        event.captured().amount(),
                        event.failure().map(Payment.Failure::code),
                        event.failure().map(Payment.Failure::retryable),
                        event.occurredAt()))
                == 1;
    }

    @Override
    public List<ProviderEvent> waiting(Instant now, int limit) {
        return transactions.with(transaction -> transaction.rows("""
                select * from webhook_events
                where state = 'waiting' and (wait_until is null or wait_until <= ?) order by seq limit ?
                """, JpaProviderInbox::event, now, limit));
    }

    @Override
    public void applied(ProviderEvent event) {
        change("state = 'applied', attempts = attempts + 1", event, Optional.empty());
    }

    @Override
    public void postponed(ProviderEvent event, Instant until) {
        change("attempts = attempts + 1, wait_until = ?", event, Optional.of(until));
    }

    @Override
    public void parked(ProviderEvent event, String reason) {
        change("state = 'parked', attempts = attempts + 1, parked_for = ?", event, Optional.of(reason));
    }

    private void change(String assignments, ProviderEvent event, Optional<Object> value) {
        String sql = "update webhook_events set " + assignments + " where provider = ? and event_id = ?";
        transactions.use(transaction -> {
            if (value.isPresent()) {
                transaction.update(sql, value, event.provider(), event.eventId());
            } else {
                transaction.update(sql, event.provider(), event.eventId());
            }
        });
    }

    private static ProviderEvent event(ResultSet row) throws SQLException {
        boolean retryable = row.getBoolean("failure_retryable");
        CurrencyUnit currency = Currencies.ofStored(row.getString("currency"));
        return new ProviderEvent(
                row.getString("provider"),
                row.getString("event_id"),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("provider_payment_id"),
                Codes.read(PaymentProvider.State.class, row.getString("provider_state")),
                Money.of(row.getBigDecimal("amount"), currency),
                Money.of(row.getBigDecimal("captured_amount"), currency),
                Optional.ofNullable(row.getString("failure_code")).map(code -> new Payment.Failure(code, retryable)),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant());
    }
}
