package dev.rentwright.persistence.jpa.payment;

import dev.rentwright.booking.BookingId;
import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.Payments;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Payments in their table. */
public final class JpaPayments implements Payments {

    private static final RowShape<PaymentRow> SHAPE = RowShape.of(PaymentRow.class);
    private static final String OF_BOOKING = "select " + SHAPE.columns("p")
            + " from payments p where p.booking_id = ? order by p.created_at, p.payment_id";

    private final Transactions transactions;

    public JpaPayments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Payment payment) {
        PaymentRow row = new PaymentRow();
        row.paymentId = payment.id().value();
        row.version = payment.version();
        PaymentMapper.fill(row, payment);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public void save(Payment payment) {
        String what = "payment " + payment.id();
        transactions.use(transaction -> {
            PaymentRow row = transaction
                    .find(PaymentRow.class, payment.id().value())
                    .filter(found -> found.version == payment.version())
                    .orElseThrow(() -> new StaleAggregate(what, payment.version()));
            PaymentMapper.fill(row, payment);
            row.updatedAt = Instant.now();
            transaction.save(what, payment.version());
        });
    }

    @Override
    public Optional<Payment> byId(PaymentId id) {
        return transactions.with(
                transaction -> transaction.find(PaymentRow.class, id.value()).map(PaymentMapper::payment));
    }

    @Override
    public List<Payment> of(PayableId payable) {
        return payments(transaction -> transaction
                .query(
                        "select p from PaymentRow p where p.bookingId = :payable order by p.createdAt, p.paymentId",
                        PaymentRow.class)
                .setParameter("payable", payable.value()));
    }

    /** Asks for those of a booking together with others, to look at only. */
    public static Asked<List<Payment>> askBooked(Transaction transaction, BookingId booking) {
        return transaction.ask(OF_BOOKING, row -> PaymentMapper.payment(SHAPE.read(row, 1)), booking.value());
    }

    @Override
    public List<Payment> due(Instant now, int limit) {
        return payments(transaction -> transaction
                .query(
                        "select p from PaymentRow p where p.nextStepAt <= :now order by p.nextStepAt, p.paymentId",
                        PaymentRow.class)
                .setParameter("now", now)
                .setMaxResults(limit));
    }

    @Override
    public Page<Payment> list(Scope scope, Optional<PayableId> payable, Page.Request page) {
        Map<String, UUID> wanted = new LinkedHashMap<>();
        payable.ifPresent(id -> wanted.put("bookingId", id.value()));
        scope.supplier().ifPresent(id -> wanted.put("supplierId", id.value()));
        scope.customer().ifPresent(id -> wanted.put("customerId", id.value()));
        String narrowed = wanted.isEmpty()
                ? ""
                : wanted.keySet().stream()
                        .map(column -> "p." + column + " = :" + column)
                        .collect(Collectors.joining(" and ", " where ", ""));
        return transactions.with(transaction -> {
            TypedQuery<PaymentRow> rows = transaction.query(
                    "select p from PaymentRow p" + narrowed + " order by p.createdAt desc, p.paymentId desc",
                    PaymentRow.class);
            TypedQuery<Long> count = transaction.query("select count(p) from PaymentRow p" + narrowed, Long.class);
            wanted.forEach((column, id) -> {
                rows.setParameter(column, id);
                count.setParameter(column, id);
            });
            return Pages.of(rows, count, page).map(PaymentMapper::payment);
        });
    }

    private List<Payment> payments(Function<Transaction, TypedQuery<PaymentRow>> query) {
        return transactions.with(transaction -> query.apply(transaction).getResultList().stream()
                .map(PaymentMapper::payment)
                .toList());
    }
}
