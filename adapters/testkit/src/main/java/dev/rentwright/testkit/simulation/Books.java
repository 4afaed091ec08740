package dev.rentwright.testkit.simulation;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Posting;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.later.Commission;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What must hold of the money of one booking. */
final class Books {

    private static final Set<BookingStatus> WAITING = Set.of(BookingStatus.PENDING, BookingStatus.APPROVED);

    /** When a deposit is given back at the latest (domain L11), and time for a provider that did not answer. */
    private static final Duration LONGEST = Duration.ofDays(16);

    private static final Set<Account> NOTHING_IN_THE_END = Set.of(
            Account.CUSTOMER_RECEIVABLE, Account.ESCROW_LIABILITY, Account.DEFERRED_REVENUE, Account.DEPOSIT_LIABILITY);

    private Books() {}

    /** Money that met an expiry is kept with a rental or on its way back. */
    static Optional<String> expiry(Kept kept, Instant now) {
        BookingStage stage = kept.booking().stage();
        boolean keeps = kept.payments().stream()
                .anyMatch(payment -> !payment.isRefund()
                        && payment.status() != PaymentStatus.DISPUTED
                        && payment.refundable().isPositive());
        boolean lost = stage instanceof BookingStage.Cancelled cancelled
                && (cancelled.cause() == CancellationCause.TIMEOUT
                        || cancelled.cause() == CancellationCause.AVAILABILITY_LOST);
        if (keeps && lost) {
            return Optional.of("was given up and keeps money");
        }
        boolean holds = kept.claim().filter(own -> own.blocksAt(now)).isPresent();
        return keeps && WAITING.contains(stage.status()) && !holds
                ? Optional.of("waits with money and holds nothing")
                : Optional.empty();
    }

    /** Captured is what is kept and what was refunded, and refunds are rows of their own. */
    static Optional<String> money(Kept kept) {
        Money zero = kept.booking().zero();
        Money captured = sum(kept, Payment::captured, zero);
        Money refunded = sum(kept, Payment::refunded, zero);
        Money promised = kept.payments().stream()
                .filter(Payment::isRefund)
                .map(Payment::amount)
                .reduce(zero, Money::plus);
        if (!refunded.equals(promised)) {
            return Optional.of("says that " + refunded + " were refunded, its refunds are " + promised);
        }
        Money stays = BookingAccount.of(kept.booking(), kept.payments()).kept();
        return captured.equals(stays.plus(refunded)) && !stays.isNegative()
                ? Optional.empty()
                : Optional.of("captured " + captured + ", keeps " + stays + " and refunded " + refunded);
    }

    /** What counts as paid is paid. */
    static Optional<String> invoices(Kept kept) {
        return kept.invoices().stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.PAID
                        && !invoice.outstanding().isZero())
                .findFirst()
                .map(invoice ->
                        "has paid invoice " + invoice.number() + " and owes " + invoice.outstanding() + " of it");
    }

    /** Entries balance, and what stands against the providers is what payments moved. */
    static Optional<String> ledger(Kept kept) {
        Money zero = kept.booking().zero();
        for (Entry entry : kept.entries()) {
            Money sum = entry.postings().stream().map(Posting::amount).reduce(zero, Money::plus);
            if (!sum.isZero()) {
                return Optional.of("has an entry " + entry.kind() + " that sums to " + sum);
            }
        }
        Money moved = sum(kept, Payment::captured, zero)
                .minus(kept.payments().stream()
                        .filter(Payment::isRefund)
                        .map(Payment::captured)
                        .reduce(zero, Money::plus));
        Money posted = balance(kept, Account.PSP_CLEARING);
        return moved.equals(posted) ? Optional.empty() : Optional.of("moved " + moved + " and posted " + posted);
    }

    /** The provider's book and the till's are the ledger's. */
    static Optional<String> tally(Kept kept, ScriptedProvider provider) {
        Money zero = kept.booking().zero();
        Money theirs = provider.net(kept.payments()).orElse(zero);
        Money till = kept.payments().stream()
                .filter(payment -> payment.provider().equals(Payment.MANUAL))
                .map(payment -> payment.isRefund() ? payment.captured().negated() : payment.captured())
                .reduce(zero, Money::plus);
        Money ours = balance(kept, Account.PSP_CLEARING);
        return theirs.plus(till).equals(ours)
                ? Optional.empty()
                : Optional.of(kept.booking().number() + " has " + ours + " in the books, the provider " + theirs
                        + " and the till " + till);
    }

    static Optional<String> liabilities(Kept kept) {
        boolean ended = BookingTransitions.allowedFrom(kept.booking().status()).isEmpty();
        Money deposit = balance(kept, Account.DEPOSIT_LIABILITY);
        return ended && !deposit.isZero()
                ? Optional.of(kept.booking().number() + " has ended and owes a deposit of " + deposit)
                : Optional.empty();
    }

    /** What was taken of a deposit is used, given back, or still owed to its customer: in the books as by its payments (domain L11). */
    static Optional<String> deposits(Kept kept) {
        Money zero = kept.booking().zero();
        BookingAccount account = BookingAccount.of(kept.booking(), kept.payments());
        Money onItsWay = kept.payments().stream()
                .filter(payment -> payment.isRefund() && payment.isOpen())
                .filter(refund -> isOfDeposit(kept, refund))
                .map(Payment::amount)
                .reduce(zero, Money::plus);
        Money left = account.depositHeld();
        Money owed = balance(kept, Account.DEPOSIT_LIABILITY).negated().minus(onItsWay);
        return left.equals(owed) && !left.isNegative()
                ? Optional.empty()
                : Optional.of("has " + left + " left of its deposit, and owes " + owed + " of it in the books");
    }

    private static boolean isOfDeposit(Kept kept, Payment refund) {
        return kept.payments().stream()
                .filter(payment -> payment.purpose() == PaymentPurpose.DEPOSIT)
                .anyMatch(payment -> refund.parent().equals(Optional.of(payment.id())));
    }

    /** What is settled stands at nothing in the books, and what came back keeps no deposit for more than two weeks. */
    static Optional<String> closed(Kept kept, Instant now) {
        String number = kept.booking().number();
        Optional<String> shared = commission(kept);
        if (shared.isPresent()) {
            return shared;
        }
        if (kept.booking().status() == BookingStatus.COMPLETED) {
            return NOTHING_IN_THE_END.stream()
                    .filter(account -> !balance(kept, account).isZero())
                    .findFirst()
                    .map(account -> number + " is settled, and " + balance(kept, account) + " stand in " + account);
        }
        boolean longBack = kept.booking().stage() instanceof BookingStage.CheckedOut back
                && back.in().at().plus(LONGEST).isBefore(now);
        Money liable = balance(kept, Account.DEPOSIT_LIABILITY);
        return longBack && !liable.isZero()
                ? Optional.of(number + " came back long ago, and " + liable + " of its deposit are kept")
                : Optional.empty();
    }

    /** Of a rental that is settled the platform has kept what was agreed, of what was sold (domain P18), and not a cent more or less. */
    private static Optional<String> commission(Kept kept) {
        Booking booking = kept.booking();
        if (booking.status() != BookingStatus.COMPLETED || booking.mode() != RentalMode.DAILY) {
            return Optional.empty();
        }
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        Percentage rate = booking.origin().commission().orElse(Stage.COMMISSION);
        Money agreed = Commission.base(price).times(rate, price.rounding());
        Money taken = balance(kept, Account.COMMISSION_REVENUE).negated();
        return agreed.equals(taken)
                ? Optional.empty()
                : Optional.of(booking.number() + " is settled for " + rate + " of " + Commission.base(price) + ", and "
                        + taken + " of it are kept");
    }

    /** What the provider holds on cards is what we know of, and nothing of it is for a rental that is over. */
    static Optional<String> holds(Kept kept, ScriptedProvider provider) {
        Money zero = kept.booking().zero();
        Money theirs = provider.held(kept.payments()).orElse(zero);
        Money ours = kept.payments().stream()
                .filter(Payment::isHeld)
                .map(Payment::amount)
                .reduce(zero, Money::plus);
        boolean ended = BookingTransitions.allowedFrom(kept.booking().status()).isEmpty();
        return theirs.equals(ours) && (!ended || ours.isZero())
                ? Optional.empty()
                : Optional.of(kept.booking().number() + " is " + kept.booking().status() + ", holds " + ours
                        + " and the provider " + theirs);
    }

    private static Money balance(Kept kept, Account account) {
        return kept.entries().stream()
                .flatMap(entry -> entry.postings().stream())
                .filter(posting -> posting.account() == account)
                .map(Posting::amount)
                .reduce(kept.booking().zero(), Money::plus);
    }

    private static Money sum(Kept kept, Function<Payment, Money> part, Money zero) {
        return kept.payments().stream()
                .filter(payment -> !payment.isRefund())
                .map(part)
                .reduce(zero, Money::plus);
    }
}
