package dev.rentwright.fake;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.ledger.Escrows;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.Payments;
import dev.rentwright.payment.ProviderEvent;
import dev.rentwright.payment.ProviderInbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Payments, what providers tell of them, and the books. */
final class FakeMoneyStores {

    private FakeMoneyStores() {}

    record FakePayments(Map<PaymentId, Payment> shelf) implements Payments {
        @Override
        public void add(Payment payment) {
            Shelves.add(shelf, payment.id(), payment);
        }

        @Override
        public void save(Payment payment) {
            Shelves.requireLatest(payment.id(), byId(payment.id()).map(Payment::version), payment.version());
            shelf.put(payment.id(), payment.atVersion(payment.version() + 1));
        }

        @Override
        public Optional<Payment> byId(PaymentId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public List<Payment> of(PayableId payable) {
            return shelf.values().stream()
                    .filter(payment -> payment.payable().equals(payable))
                    .toList();
        }

        @Override
        public List<Payment> due(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(payment ->
                            payment.nextStepAt().filter(at -> !at.isAfter(now)).isPresent())
                    .sorted(Comparator.comparing(payment -> payment.nextStepAt().orElseThrow()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Page<Payment> list(Scope scope, Optional<PayableId> payable, Page.Request page) {
            List<Payment> all = payable.map(this::of).orElse(List.copyOf(shelf.values()));
            return Shelves.page(
                    all.stream()
                            .filter(payment -> scope.includes(payment.supplier(), payment.customer()))
                            .toList(),
                    page);
        }
    }

    /** Where a message stands: it waits until an instant, was applied, or was parked for a reason. */
    record Message(ProviderEvent event, Optional<Instant> waitsUntil, Optional<String> parked) {}

    record FakeInbox(Map<String, Message> shelf) implements ProviderInbox {
        @Override
        public boolean store(ProviderEvent event, Instant receivedAt) {
            return shelf.putIfAbsent(event.eventId(), new Message(event, Optional.of(receivedAt), Optional.empty()))
                    == null;
        }

        @Override
        public List<ProviderEvent> waiting(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(message ->
                            message.waitsUntil().filter(at -> !at.isAfter(now)).isPresent())
                    .map(Message::event)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void applied(ProviderEvent event) {
            shelf.put(event.eventId(), new Message(event, Optional.empty(), Optional.empty()));
        }

        @Override
        public void postponed(ProviderEvent event, Instant until) {
            shelf.put(event.eventId(), new Message(event, Optional.of(until), Optional.empty()));
        }

        @Override
        public void parked(ProviderEvent event, String reason) {
            shelf.put(event.eventId(), new Message(event, Optional.empty(), Optional.of(reason)));
        }
    }

    record FakeEscrows(Map<PayableId, Escrow> shelf) implements Escrows {
        @Override
        public void keep(Escrow escrow) {
            shelf.put(escrow.payable(), escrow);
        }

        @Override
        public Optional<Escrow> of(PayableId payable) {
            return Optional.ofNullable(shelf.get(payable));
        }

        @Override
        public List<PayableId> due(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(escrow ->
                            escrow.nextAt().filter(at -> !at.isAfter(now)).isPresent())
                    .sorted(Comparator.comparing(escrow -> escrow.nextAt().orElseThrow()))
                    .limit(limit)
                    .map(Escrow::payable)
                    .toList();
        }
    }

    record FakeInvoices(Map<InvoiceId, Invoice> shelf, Map<String, Long> series) implements Invoices {
        @Override
        public void add(Invoice invoice) {
            Shelves.add(shelf, invoice.id(), invoice);
        }

        @Override
        public void save(Invoice invoice) {
            Shelves.requireLatest(invoice.id(), byId(invoice.id()).map(Invoice::version), invoice.version());
            shelf.put(invoice.id(), invoice.atVersion(invoice.version() + 1));
        }

        @Override
        public Optional<Invoice> byId(InvoiceId id) {
            return Optional.ofNullable(shelf.get(id));
        }

        @Override
        public List<Invoice> of(PayableId payable) {
            return shelf.values().stream()
                    .filter(invoice -> invoice.payable().equals(payable))
                    .sorted(Comparator.comparing(Invoice::place))
                    .toList();
        }

        @Override
        public List<Invoice> sentFor(Set<PayableId> payables) {
            return sent(invoice -> payables.contains(invoice.payable()));
        }

        @Override
        public List<Invoice> sentTo(CustomerId customer, LocalDate from, LocalDate until) {
            return sent(invoice -> invoice.customer().equals(customer)
                    && invoice.issuedOn()
                            .filter(on -> !on.isBefore(from) && on.isBefore(until))
                            .isPresent());
        }

        private List<Invoice> sent(Predicate<Invoice> which) {
            return shelf.values().stream()
                    .filter(Invoice::isOpen)
                    .filter(which)
                    .sorted(Comparator.<Invoice, LocalDate>comparing(
                                    invoice -> invoice.issuedOn().orElseThrow())
                            .thenComparing(Invoice::number))
                    .toList();
        }

        @Override
        public List<PayableId> overdue(Instant now, int limit) {
            return shelf.values().stream()
                    .filter(invoice -> invoice.at(now).status() != invoice.status())
                    .map(Invoice::payable)
                    .distinct()
                    .limit(limit)
                    .toList();
        }

        @Override
        public Page<Invoice> list(Scope scope, Filter filter, Page.Request page) {
            return Shelves.page(
                    shelf.values().stream()
                            .filter(invoice -> scope.includes(invoice.supplier(), invoice.customer()))
                            .toList(),
                    page);
        }

        @Override
        public String nextNumber(SupplierId supplier, String name) {
            return name + "-" + series.merge(supplier + name, 1L, Long::sum);
        }
    }

    /** What makes an entry the only one of its kind. */
    record Posted(PayableId payable, EntryKind kind, UUID event) {}

    record FakeLedger(Map<Posted, Entry> shelf) implements Ledger {
        @Override
        public void post(Entry entry) {
            Shelves.add(shelf, new Posted(entry.payable(), entry.kind(), entry.eventId()), entry);
        }

        @Override
        public List<Entry> of(PayableId payable) {
            return shelf.values().stream()
                    .filter(entry -> entry.payable().equals(payable))
                    .toList();
        }
    }
}
