package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.EscrowStatus;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Earned;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.later.Commission;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.time.LocalTimes;
import dev.rentwright.time.RentalPeriod;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Holds the rent for its owner and shares it out as it becomes theirs (domain L10): a day after the rental, or a paid period
 * of it, has begun, unless something is in dispute; whatever is left when it is settled. What the platform sells itself is
 * recognised as a period ends, or when it is settled (domain L12).
 *
 * <p>How much was released is read from the books each time, so that a run that is late, or runs twice, posts what is
 * missing and nothing else. Commission is taken of all that was released so far, less what was taken before: parts that are
 * rounded one by one never drift from the whole.
 */
public final class EscrowDesk {

    /** How long after the beginning the rent is still held. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final Set<InvoiceKind> RENT = EnumSet.of(InvoiceKind.INITIAL, InvoiceKind.PERIODIC);

    private final Needs needs;
    private final Books books;

    public EscrowDesk(Needs needs, Books books) {
        this.needs = needs;
        this.books = books;
    }

    /** The rental is confirmed: on these terms its money is held from now on. */
    void opened(Booking booking) {
        needs.escrows()
                .keep(new Escrow(booking.payable(), booking.supplier(), books.dealing(booking), Optional.empty()));
    }

    /** Less is owed than was invoiced: what was released of it comes back first, then the invoice is mirrored (L12). */
    public void credit(Booking booking, Sale sale, UUID cause, Instant at) {
        if (sale.total().isZero()) {
            return;
        }
        Dealing dealing = books.dealing(booking);
        Held held = held(booking);
        UUID comingBack = derived(cause, "comes back");
        if (dealing.role() == Dealing.Role.PRINCIPAL) {
            Money left = held.deferred().plus(held.recognised()).minus(sale.net());
            Money kept = held.recognised().min(left);
            books.post(booking, Drafts.recognise(kept.minus(held.recognised())), comingBack, at);
        } else {
            Earned released = held.released();
            Money left = held.escrow().plus(released.gross()).minus(sale.owners());
            Money feeLeft = held.deferred().plus(released.serviceFee()).minus(sale.serviceFee());
            if (left.compareTo(released.gross()) < 0 || feeLeft.compareTo(released.serviceFee()) < 0) {
                Earned kept = earned(booking, dealing, left.min(released.gross()), feeLeft.min(released.serviceFee()));
                books.post(booking, Drafts.escrowRelease(kept.minus(released)), comingBack, at);
            }
        }
        books.credit(booking, Drafts.creditNote(dealing.role(), sale), RENT, cause, at);
    }

    /** Penalties are not owed after all: what was released of them comes back, then they are mirrored. */
    public void creditPenalties(Booking booking, Money penalties, UUID cause, Instant at) {
        if (penalties.isZero()) {
            return;
        }
        Dealing dealing = books.dealing(booking);
        if (dealing.role() == Dealing.Role.AGENT) {
            Held held = held(booking);
            Earned released = held.released();
            Money left = held.escrow().plus(released.gross()).minus(penalties);
            Earned kept = earned(booking, dealing, left.min(released.gross()), released.serviceFee());
            books.post(booking, Drafts.escrowRelease(kept.minus(released)), derived(cause, "penalties come back"), at);
        }
        books.credit(
                booking,
                Drafts.reversedPenalty(dealing.role(), penalties),
                EnumSet.of(InvoiceKind.PENALTY),
                derived(cause, "penalties are not owed"),
                at);
    }

    /** Always the same of the same cause, so that nothing is posted twice. */
    private static UUID derived(UUID cause, String what) {
        return UUID.nameUUIDFromBytes((cause + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** The same, for a reason of its own. */
    public void settle(CaseFile file) {
        settle(file, needs.ids().next());
    }

    /** Shares out what may be by now, and says when it is to be looked at again. */
    public void settle(CaseFile file, UUID cause) {
        Booking booking = file.booking();
        Instant now = file.facts().now();
        Dealing dealing = books.dealing(booking);
        Held held = held(booking);
        if (dealing.role() == Dealing.Role.PRINCIPAL) {
            Money due = recognisable(booking, held, now);
            books.post(booking, Drafts.recognise(due.minus(held.recognised())), cause, now);
        } else {
            Earned earned = earned(booking, dealing, releasable(file, held), releasableFee(file, held));
            books.post(booking, Drafts.escrowRelease(earned.minus(held.released())), cause, now);
        }
        needs.escrows()
                .of(booking.payable())
                .filter(escrow -> hasBegun(booking) || isOver(booking))
                .ifPresent(escrow -> needs.escrows().keep(escrow.at(next(file, dealing.role()))));
    }

    /** Where the rent is (REC-10, escrow axis). */
    public EscrowStatus status(Booking booking, BookingAccount account) {
        if (account.rentalPaid().isZero() || books.role(booking) == Dealing.Role.PRINCIPAL) {
            return EscrowStatus.NONE;
        }
        Held held = held(booking);
        boolean over = BookingTransitions.TABLE.isFinal(booking.status());
        if (!over && (held.escrow().isPositive() || !Books.isInvoiced(booking.status()))) {
            return EscrowStatus.OPEN;
        }
        if (held.released().gross().isPositive()) {
            return EscrowStatus.RELEASED;
        }
        return over ? EscrowStatus.CANCELLED : EscrowStatus.OPEN;
    }

    /** Penalties for breaking a lease wait for nothing but the end of a dispute. */
    private Money releasable(CaseFile file, Held held) {
        Money most = held.escrow().plus(held.released().gross());
        Money ready = ready(file).owners();
        Money released = held.released().gross();
        return isOver(file.booking())
                ? most
                : (file.account().disputed()
                                ? ready
                                : ready.plus(file.booking().charges().penalties()))
                        .min(most)
                        .max(released);
    }

    private Money releasableFee(CaseFile file, Held held) {
        Money most = held.deferred().plus(held.released().serviceFee());
        return isOver(file.booking())
                ? most
                : ready(file).serviceFee().min(most).max(held.released().serviceFee());
    }

    /** Of the parts of a rental that runs, those that began long enough ago, are paid, and are not in dispute. */
    private static Sale ready(CaseFile file) {
        Sale ready = none(file.booking());
        // What paid for damage is the owner's already, and pays no rent.
        Money paid = file.account().rentalKept().minus(damagePaid(file));
        if (file.account().disputed() || isUndecided(file.booking())) {
            return ready;
        }
        for (Part part : parts(file.booking())) {
            Sale next = ready.plus(part.sale());
            boolean began = !file.facts().now().isBefore(part.from().plus(GRACE));
            if (!began || paid.compareTo(next.total()) < 0) {
                return ready;
            }
            ready = next;
        }
        return ready;
    }

    /** Of the damage, what was paid: what is still owed is damage first, except what the deposit paid of it. */
    private static Money damagePaid(CaseFile file) {
        Money damage = file.booking().charges().damage();
        BookingAccount account = file.account();
        Money unpaid =
                account.balance().plus(account.writtenOff()).max(file.booking().zero());
        Money fromDeposit = account.depositApplied().min(damage);
        return damage.minus(unpaid).max(fromDeposit);
    }

    private static Money recognisable(Booking booking, Held held, Instant now) {
        Money most = held.deferred().plus(held.recognised());
        if (isOver(booking)) {
            return most;
        }
        Money ended = parts(booking).stream()
                .filter(part -> booking.mode() != RentalMode.DAILY)
                .filter(part -> !now.isBefore(part.until()))
                .map(part -> part.sale().net())
                .reduce(booking.zero(), Money::plus);
        return ended.min(most).max(held.recognised());
    }

    /** The first part that is not shared out yet; one whose time has come waits for money or a decision. */
    private Optional<Instant> next(CaseFile file, Dealing.Role role) {
        Booking booking = file.booking();
        if (isOver(booking)) {
            return Optional.empty();
        }
        Held held = held(booking);
        Instant now = file.facts().now();
        boolean own = role == Dealing.Role.PRINCIPAL;
        Money done = own
                ? held.recognised()
                : held.released().gross().minus(booking.charges().penalties());
        Money sum = booking.zero();
        for (Part part : parts(booking)) {
            sum = sum.plus(own ? part.sale().net() : part.sale().owners());
            if (sum.compareTo(done) > 0) {
                Instant at = own ? part.until() : part.from().plus(GRACE);
                return Optional.of(at.isAfter(now) ? at : now.plus(GRACE));
            }
        }
        return Optional.empty();
    }

    /** What is shared out once the customer was there: commission is of what was sold, or of what giving it up costs. */
    private static Earned earned(Booking booking, Dealing dealing, Money gross, Money serviceFee) {
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        Money unsold = Sales.of(price).owners().minus(gross);
        Money base = isPenalty(booking.stage())
                ? gross
                : Commission.base(price).minus(unsold).max(booking.zero());
        Money commission = base.times(dealing.commission(), price.rounding());
        return new Earned(commission, serviceFee, gross.minus(commission));
    }

    private static boolean isPenalty(BookingStage stage) {
        if (stage instanceof BookingStage.Cancelled cancelled) {
            return cancelled.cause() != CancellationCause.EARLY_TERMINATION;
        }
        return stage instanceof BookingStage.NoShow;
    }

    /** Nobody is waited for any more. */
    private static boolean isOver(Booking booking) {
        return BookingTransitions.TABLE.isFinal(booking.status());
    }

    private static boolean hasBegun(Booking booking) {
        return booking.status() == BookingStatus.CHECKED_IN || booking.status() == BookingStatus.CHECKED_OUT;
    }

    /** Nobody knows yet whether it will go on: it has not begun, or somebody wants to leave it (PAY-16). */
    private static boolean isUndecided(Booking booking) {
        return !hasBegun(booking)
                || booking.arrangements()
                        .cancellation()
                        .filter(CancellationRequest::isOpen)
                        .isPresent();
    }

    private static List<Part> parts(Booking booking) {
        RentalPeriod period = booking.period();
        List<RentInvoice> invoices = booking.rentInvoices();
        Instant began = later(period.start(), arrival(booking.stage()).orElse(period.start()));
        if (invoices.isEmpty()) {
            return List.of(new Part(began, period.end(), Sales.effective(booking)));
        }
        List<Part> parts = new ArrayList<>();
        for (RentInvoice invoice : invoices) {
            Instant from = parts.isEmpty() ? began : at(period, invoice.dates().from());
            parts.add(new Part(from, at(period, invoice.dates().until()), Sales.of(invoice)));
        }
        return parts;
    }

    private static Instant at(RentalPeriod period, LocalDate date) {
        return LocalTimes.resolve(date.atTime(period.startLocal().toLocalTime()), period.zone());
    }

    private static Optional<Instant> arrival(BookingStage stage) {
        if (stage instanceof BookingStage.CheckedIn running) {
            return Optional.of(running.out().at());
        }
        return stage instanceof BookingStage.CheckedOut back
                ? Optional.of(back.out().at())
                : Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Sale none(Booking booking) {
        return new Sale(booking.zero(), booking.zero(), booking.zero());
    }

    private Held held(Booking booking) {
        return Held.of(needs.ledger().of(booking.payable()), booking.zero());
    }

    /**
     * A part of a rental that is shared out by itself: all of it, or a billing period.
     *
     * @param from when it began
     * @param until when it ends
     */
    private record Part(Instant from, Instant until, Sale sale) {}

    /**
     * What the books say.
     *
     * @param escrow what is held for the owner
     * @param deferred what is not yet the platform's
     * @param released what was shared out
     * @param recognised of the platform's own sales, what it has earned
     */
    private record Held(Money escrow, Money deferred, Earned released, Money recognised) {

        static Held of(List<Entry> entries, Money zero) {
            List<Entry> releases = entries.stream()
                    .filter(entry -> entry.kind() == EntryKind.ESCROW_RELEASE)
                    .toList();
            List<Entry> recognitions = entries.stream()
                    .filter(entry -> entry.kind() == EntryKind.RECOGNISE)
                    .toList();
            return new Held(
                    credit(entries, Account.ESCROW_LIABILITY, zero),
                    credit(entries, Account.DEFERRED_REVENUE, zero),
                    new Earned(
                            credit(releases, Account.COMMISSION_REVENUE, zero),
                            credit(releases, Account.SERVICE_FEE_REVENUE, zero),
                            credit(releases, Account.OWNER_PAYABLE, zero)),
                    credit(recognitions, Account.RENTAL_REVENUE, zero));
        }

        private static Money credit(List<Entry> entries, Account account, Money zero) {
            return entries.stream()
                    .flatMap(entry -> entry.postings().stream())
                    .filter(posting -> posting.account() == account)
                    .map(posting -> posting.amount().negated())
                    .reduce(zero, Money::plus);
        }
    }
}
