package dev.rentwright.persistence.memory;

import dev.rentwright.booking.BookingId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What payments and the books do not tell alike. */
final class MoneyFindings {

    private static final Set<EntryKind> MOVEMENTS =
            Set.of(EntryKind.PAYMENT, EntryKind.REFUND, EntryKind.DEPOSIT_CAPTURE, EntryKind.DEPOSIT_RELEASE);

    private static final Set<EntryKind> PAID = Set.of(EntryKind.PAYMENT, EntryKind.REFUND, EntryKind.DEPOSIT_APPLY);

    private final MemoryPayments payments;
    private final MemoryLedger ledger;
    private final MemoryInvoices invoices;

    MoneyFindings(MemoryPayments payments, MemoryLedger ledger, MemoryInvoices invoices) {
        this.payments = payments;
        this.ledger = ledger;
        this.invoices = invoices;
    }

    Stream<Finding> sums() {
        Stream<Finding> refunds = payments.all()
                .filter(payment -> !payment.isRefund())
                .filter(payment -> !payment.refunded().equals(refunds(payment)))
                .map(payment -> Finding.at(
                        payment, "says that " + payment.refunded() + " were refunded, got " + refunds(payment)));
        return Stream.concat(refunds, paid());
    }

    /** What came for a rental is on its invoices, as far as they ask for it. */
    private Stream<Finding> paid() {
        Map<PayableId, List<Invoice>> asked =
                invoices.all().filter(Invoice::isOpen).collect(Collectors.groupingBy(Invoice::payable));
        return asked.entrySet().stream()
                .filter(one -> !sum(one.getValue(), Invoice::paid).equals(payable(one.getKey(), one.getValue())))
                .map(one -> new Finding(
                        "invoice",
                        one.getValue().get(0).id().toString(),
                        Optional.of(new BookingId(one.getKey().value())),
                        "all of them say that " + sum(one.getValue(), Invoice::paid) + " were paid, got "
                                + payable(one.getKey(), one.getValue())));
    }

    /** What was paid of one that was written off stays with that. */
    private Money payable(PayableId payable, List<Invoice> asked) {
        Money owed = sum(asked, Invoice::owed);
        Money givenUp = invoices.all()
                .filter(invoice -> invoice.payable().equals(payable) && invoice.status() == InvoiceStatus.CANCELLED)
                .map(Invoice::paid)
                .reduce(Money.zero(owed.currency()), Money::plus);
        Money came = ledger.of(payable).stream()
                .filter(entry -> PAID.contains(entry.kind()))
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account() == Account.CUSTOMER_RECEIVABLE)
                .map(Posting::amount)
                .reduce(Money.zero(owed.currency()), Money::minus);
        return came.minus(givenUp).min(owed).max(Money.zero(owed.currency()));
    }

    private static Money sum(List<Invoice> invoices, Function<Invoice, Money> part) {
        Money zero = Money.zero(invoices.get(0).paid().currency());
        return invoices.stream().map(part).reduce(zero, Money::plus);
    }

    Stream<Finding> refunds() {
        return payments.all()
                .filter(payment -> refunds(payment).compareTo(payment.captured()) > 0)
                .map(payment ->
                        Finding.at(payment, "captured " + payment.captured() + " and gives back " + refunds(payment)));
    }

    Stream<Finding> postings() {
        Map<UUID, List<Entry>> posted = ledger.all()
                .filter(entry -> MOVEMENTS.contains(entry.kind()))
                .collect(Collectors.groupingBy(Entry::eventId));
        Stream<Finding> unposted = payments.all()
                .filter(payment -> payment.captured().isPositive())
                .filter(payment ->
                        !isPosted(payment, posted.getOrDefault(payment.id().value(), List.of())))
                .map(payment -> Finding.at(payment, "moved " + payment.captured() + ", which is not what was posted"));
        Stream<Finding> unmoved = posted.values().stream()
                .map(entries -> entries.get(0))
                .filter(entry -> payments.byId(new PaymentId(entry.eventId()))
                        .filter(payment -> payment.captured().isPositive())
                        .isEmpty())
                .map(entry -> new Finding(
                        "payment",
                        entry.eventId().toString(),
                        Optional.of(new BookingId(entry.payable().value())),
                        "is posted and did not move"));
        return Stream.concat(unposted, unmoved);
    }

    private static boolean isPosted(Payment payment, List<Entry> entries) {
        Money moved = payment.isRefund() ? payment.captured().negated() : payment.captured();
        return entries.size() == 1
                && entries.get(0).payable().equals(payment.payable())
                && entries.get(0).postings().contains(new Posting(Account.PSP_CLEARING, moved));
    }

    private Money refunds(Payment payment) {
        return payments.of(payment.payable()).stream()
                .filter(other -> other.parent().equals(Optional.of(payment.id())))
                .filter(other -> other.status() != PaymentStatus.FAILED && other.status() != PaymentStatus.VOIDED)
                .map(Payment::amount)
                .reduce(Money.zero(payment.amount().currency()), Money::plus);
    }
}
