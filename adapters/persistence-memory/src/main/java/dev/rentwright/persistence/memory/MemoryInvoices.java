package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

final class MemoryInvoices implements Invoices {

    private static final Comparator<Invoice> NEWEST_FIRST = Comparator.comparing(Invoice::createdAt)
            .thenComparing(Sorting.byId(invoice -> invoice.id().value()))
            .reversed();
    private static final Comparator<Invoice> LONGEST_OVERDUE_FIRST = Comparator.<Invoice, Instant>comparing(
                    invoice -> invoice.demand().overdueAt())
            .thenComparing(Sorting.byId(invoice -> invoice.payable().value()));

    private static final Comparator<Invoice> AS_SENT = Comparator.<Invoice, LocalDate>comparing(
                    invoice -> invoice.issuedOn().orElseThrow())
            .thenComparing(Sorting.byId(invoice -> invoice.supplier().value()))
            .thenComparing(Invoice::number);

    private final MemoryUnitOfWork unit;
    private final Table<InvoiceId, Invoice> invoices;
    private final Table<Numbered, InvoiceId> numbers;
    private final Table<Series, Long> series;
    private final Journal<PayableId, InvoiceId> byPayable;

    MemoryInvoices(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.invoices = new Table<>("invoice", unit);
        this.numbers = new Table<>("invoice number", unit);
        this.series = new Table<>("invoice series", unit);
        this.byPayable = new Journal<>(unit);
    }

    @Override
    public void add(Invoice invoice) {
        unit.call(() -> {
            invoices.add(invoice.id(), invoice);
            numbers.add(new Numbered(invoice.supplier(), invoice.number()), invoice.id());
            byPayable.append(invoice.payable(), invoice.id());
        });
    }

    @Override
    public void save(Invoice invoice) {
        unit.call(() -> {
            Optional<Invoice> stored = invoices.get(invoice.id());
            long next = Versions.after("invoice " + invoice.id(), stored.map(Invoice::version), invoice.version());
            String before = stored.orElseThrow().number();
            if (!before.equals(invoice.number())) {
                numbers.remove(new Numbered(invoice.supplier(), before));
                numbers.add(new Numbered(invoice.supplier(), invoice.number()), invoice.id());
            }
            invoices.put(invoice.id(), invoice.atVersion(next));
        });
    }

    @Override
    public Optional<Invoice> byId(InvoiceId id) {
        return unit.call(() -> invoices.get(id));
    }

    @Override
    public List<Invoice> of(PayableId payable) {
        return unit.call(() -> byPayable.of(payable).stream()
                .flatMap(id -> invoices.get(id).stream())
                .sorted(Comparator.comparingInt(Invoice::place))
                .toList());
    }

    @Override
    public List<Invoice> sentFor(Set<PayableId> payables) {
        return unit.call(() -> payables.stream()
                .flatMap(payable -> byPayable.of(payable).stream())
                .flatMap(id -> invoices.get(id).stream())
                .filter(Invoice::isOpen)
                .sorted(AS_SENT)
                .toList());
    }

    @Override
    public List<Invoice> sentTo(CustomerId customer, LocalDate from, LocalDate until) {
        return unit.call(() -> invoices.all().stream()
                .filter(invoice -> invoice.isOpen() && invoice.customer().equals(customer))
                .filter(invoice -> invoice.issuedOn()
                        .filter(on -> !on.isBefore(from) && on.isBefore(until))
                        .isPresent())
                .sorted(AS_SENT)
                .toList());
    }

    @Override
    public List<PayableId> overdue(Instant now, int limit) {
        return unit.call(() -> invoices.all().stream()
                .filter(MemoryInvoices::isWaitedFor)
                .filter(invoice -> !now.isBefore(invoice.demand().overdueAt()))
                .sorted(LONGEST_OVERDUE_FIRST)
                .map(Invoice::payable)
                .distinct()
                .limit(limit)
                .toList());
    }

    @Override
    public Page<Invoice> list(Scope scope, Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                invoices.all().stream()
                        .filter(invoice -> scope.includes(invoice.supplier(), invoice.customer()))
                        .filter(invoice -> filter.payable()
                                .filter(payable -> !payable.equals(invoice.payable()))
                                .isEmpty())
                        .filter(invoice -> filter.status()
                                .filter(status -> status != invoice.status())
                                .isEmpty()),
                NEWEST_FIRST,
                page));
    }

    @Override
    public String nextNumber(SupplierId supplier, String of) {
        return unit.callInside("a number without gaps", () -> {
            Series which = new Series(supplier, of);
            long next = series.get(which).orElse(0L) + 1;
            series.put(which, next);
            return String.format(Locale.ROOT, "%s-%06d", of, next);
        });
    }

    /** All of them, for those in this package whose turn it is. */
    Stream<Invoice> all() {
        return invoices.all().stream();
    }

    private static boolean isWaitedFor(Invoice invoice) {
        return invoice.status() == InvoiceStatus.SENT || invoice.status() == InvoiceStatus.PARTIAL;
    }

    private record Numbered(SupplierId supplier, String number) {}

    private record Series(SupplierId supplier, String name) {}
}
