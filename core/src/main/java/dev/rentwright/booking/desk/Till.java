package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentEvent;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes money and promises it back, always together with its posting and its event. */
public final class Till {

    private final Needs needs;
    private final Desk desk;
    private final Books books;

    public Till(Needs needs, Desk desk, Books books) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
    }

    /** A payment that has not been asked of anybody yet. */
    public Payment draft(
            Booking booking, PaymentPurpose purpose, String provider, Optional<PaymentMethod> method, Money amount) {
        return new Payment(
                new PaymentId(needs.ids().next()),
                needs.numbers().next("P"),
                booking.payable(),
                booking.customer(),
                booking.supplier(),
                purpose,
                provider,
                method,
                amount,
                booking.zero(),
                booking.zero(),
                Optional.of(amount),
                PaymentStatus.INITIATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                desk.now(),
                Optional.empty(),
                0,
                1);
    }

    /** Keeps a payment whose money is here at once. */
    public CaseFile take(CaseFile file, Payment draft) {
        return take(file, draft, draft.amount());
    }

    /** The same, where only so much of it was taken. */
    public CaseFile take(CaseFile file, Payment draft, Money captured) {
        Payment paid = draft.succeeded(captured);
        needs.payments().add(paid);
        booked(file.booking(), paid);
        return file.with(plus(file.payments(), paid));
    }

    /** Saves what became of a payment; money that arrived or went back is posted. */
    public CaseFile update(CaseFile file, Payment was, Payment now) {
        Payment saved = save(now);
        if (was.status() != PaymentStatus.SUCCEEDED && now.status() == PaymentStatus.SUCCEEDED) {
            booked(file.booking(), saved);
        } else if (was.status() != now.status()) {
            tell(saved);
        }
        return file.with(replaced(file.payments(), saved));
    }

    /** Gives money back, from the latest capture backwards (domain L9), as far as there is any. */
    public CaseFile refund(CaseFile file, Money amount, boolean deposit) {
        List<Payment> sources = file.payments().stream()
                .filter(payment -> !payment.isRefund() && payment.refundable().isPositive())
                .filter(payment -> (payment.purpose() == PaymentPurpose.DEPOSIT) == deposit)
                .filter(payment -> payment.status() != PaymentStatus.DISPUTED)
                .sorted(latestCaptureFirst(file.booking()))
                .toList();
        CaseFile next = file;
        Money left = amount;
        for (Payment source : sources) {
            Money part = left.min(source.refundable());
            if (part.isPositive()) {
                next = refundFrom(next, source, part);
                left = left.minus(part);
            }
        }
        return next;
    }

    /** Has the provider withdraw what the customer has not completed: no money came, and none is wanted any more. */
    public CaseFile withdrawOpen(CaseFile file) {
        CaseFile next = file;
        for (Payment payment : file.payments()) {
            if (payment.status() == PaymentStatus.INITIATED && !payment.isRefund()) {
                next = update(next, payment, payment.nextStep(Optional.of(desk.now())));
            }
        }
        return next;
    }

    private CaseFile refundFrom(CaseFile file, Payment source, Money part) {
        Payment promised = save(source.refunding(part));
        Payment refund = refundOf(source, part);
        needs.payments().add(refund);
        CaseFile next = file.with(plus(replaced(file.payments(), promised), refund));
        if (source.provider().equals(Payment.MANUAL)) {
            return update(next, refund, refund.succeeded());
        }
        tell(refund);
        return next;
    }

    /** By when the money came, which the books tell; an intent may have been opened long before. */
    private Comparator<Payment> latestCaptureFirst(Booking booking) {
        List<UUID> booked = needs.ledger().of(booking.payable()).stream()
                .map(Entry::eventId)
                .toList();
        return Comparator.<Payment>comparingInt(
                        payment -> booked.indexOf(payment.id().value()))
                .reversed();
    }

    private Payment refundOf(Payment source, Money part) {
        boolean manual = source.provider().equals(Payment.MANUAL);
        Instant now = desk.now();
        return new Payment(
                new PaymentId(needs.ids().next()),
                needs.numbers().next("P"),
                source.payable(),
                source.customer(),
                source.supplier(),
                PaymentPurpose.REFUND,
                source.provider(),
                source.method(),
                part,
                Money.zero(part.currency()),
                Money.zero(part.currency()),
                Optional.of(part),
                PaymentStatus.INITIATED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(source.id()),
                Optional.empty(),
                now,
                manual ? Optional.empty() : Optional.of(now),
                0,
                1);
    }

    private Payment save(Payment payment) {
        needs.payments().save(payment);
        return payment.atVersion(payment.version() + 1);
    }

    private void booked(Booking booking, Payment paid) {
        books.post(booking, posting(paid), paid.id().value(), desk.now());
        tell(paid);
    }

    private Entry.Draft posting(Payment paid) {
        boolean deposit = paid.purpose() == PaymentPurpose.DEPOSIT || isDepositRefund(paid);
        if (paid.isRefund()) {
            return deposit ? Drafts.depositRelease(paid.captured()) : Drafts.refund(paid.captured());
        }
        return deposit ? Drafts.depositCapture(paid.captured()) : Drafts.payment(paid.captured());
    }

    private boolean isDepositRefund(Payment paid) {
        return paid.parent()
                .flatMap(needs.payments()::byId)
                .filter(source -> source.purpose() == PaymentPurpose.DEPOSIT)
                .isPresent();
    }

    private void tell(Payment payment) {
        needs.outbox()
                .append(new PaymentEvent(
                        needs.ids().next(),
                        payment.id(),
                        payment.version(),
                        payment.status(),
                        desk.now(),
                        Map.of(
                                "booking", payment.payable().value().toString(),
                                "purpose", payment.purpose().name(),
                                "amount", payment.amount().toString(),
                                "captured", payment.captured().toString())));
    }

    private static List<Payment> plus(List<Payment> payments, Payment more) {
        List<Payment> all = new ArrayList<>(payments);
        all.add(more);
        return List.copyOf(all);
    }

    private static List<Payment> replaced(List<Payment> payments, Payment saved) {
        return payments.stream()
                .map(payment -> payment.id().equals(saved.id()) ? saved : payment)
                .toList();
    }

    /** What is still to be paid for: what would be owed next if what is held had come. */
    public static Money due(PaymentPurpose purpose, CaseFile file) {
        BookingAccount account = file.account();
        return switch (purpose) {
            case DEPOSIT -> account.depositMissing().minus(account.depositAuthorized());
            case DAMAGE -> damage(file).minus(account.rentalAuthorized());
            default -> next(account.withHoldsTaken(), file);
        };
    }

    /** All of a rental, or what is due of one by the month or by its terms of payment. */
    private static Money next(BookingAccount account, CaseFile file) {
        LocalDate today =
                file.facts().now().atZone(file.booking().period().zone()).toLocalDate();
        return account.nextDue(today).min(account.balance());
    }

    /** What damage cost and the deposit did not pay, as far as it is still owed (MNT-11). */
    public static Money damage(CaseFile file) {
        return file.booking().charges().damage().min(file.account().balance());
    }
}
