package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.Payments;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryPayments implements Payments {

    private static final Comparator<Payment> OLDEST_FIRST = Comparator.comparing(Payment::createdAt)
            .thenComparing(Sorting.byId(payment -> payment.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<PaymentId, Payment> payments;
    private final Table<String, PaymentId> codes;
    private final Journal<PayableId, PaymentId> byPayable;

    MemoryPayments(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.payments = new Table<>("payment", unit);
        this.codes = new Table<>("payment code", unit);
        this.byPayable = new Journal<>(unit);
    }

    @Override
    public void add(Payment payment) {
        unit.call(() -> {
            payments.add(payment.id(), payment);
            codes.add(payment.code(), payment.id());
            byPayable.append(payment.payable(), payment.id());
        });
    }

    @Override
    public void save(Payment payment) {
        unit.call(() -> {
            Optional<Long> stored = payments.get(payment.id()).map(Payment::version);
            long next = Versions.after("payment " + payment.id(), stored, payment.version());
            payments.put(payment.id(), payment.atVersion(next));
        });
    }

    @Override
    public Optional<Payment> byId(PaymentId id) {
        return unit.call(() -> payments.get(id));
    }

    @Override
    public List<Payment> of(PayableId payable) {
        return unit.call(() -> byPayable.of(payable).stream()
                .flatMap(id -> payments.get(id).stream())
                .sorted(OLDEST_FIRST)
                .toList());
    }

    @Override
    public List<Payment> due(Instant now, int limit) {
        return unit.call(() -> payments.all().stream()
                .filter(payment ->
                        payment.nextStepAt().filter(step -> !step.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(MemoryPayments::nextStep).thenComparing(OLDEST_FIRST))
                .limit(limit)
                .toList());
    }

    @Override
    public Page<Payment> list(Scope scope, Optional<PayableId> payable, Page.Request page) {
        return unit.call(() -> Sorting.page(
                payments.all().stream()
                        .filter(payment -> scope.includes(payment.supplier(), payment.customer()))
                        .filter(payment -> payable.filter(wanted -> !wanted.equals(payment.payable()))
                                .isEmpty()),
                OLDEST_FIRST.reversed(),
                page));
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Payment> all() {
        return payments.all().stream();
    }

    private static Instant nextStep(Payment payment) {
        return payment.nextStepAt().orElse(Instant.MAX);
    }
}
