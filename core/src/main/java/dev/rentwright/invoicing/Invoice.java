package dev.rentwright.invoicing;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A demand for money (INV-01, domain L8). Immutable; a move makes the next value.
 *
 * @param id which one
 * @param number the next of its supplier's year; while it is a draft a provisional one
 * @param payable what it is for
 * @param place its place among the invoices for that, from 1: money goes to the first that is open
 * @param customer who is asked
 * @param supplier in whose series
 * @param demand what is asked for
 * @param issuedOn the date on which it was sent; empty for a draft
 * @param paid of it
 * @param credits what of it is not owed after all, oldest first
 * @param status where it stands
 * @param createdAt when it was written
 * @param version for optimistic locking, from 1
 */
public record Invoice(
        InvoiceId id,
        String number,
        PayableId payable,
        int place,
        CustomerId customer,
        SupplierId supplier,
        Demand demand,
        Optional<LocalDate> issuedOn,
        Money paid,
        List<CreditNote> credits,
        InvoiceStatus status,
        Instant createdAt,
        long version) {

    public Invoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(payable, "payable");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(createdAt, "createdAt");
        credits = List.copyOf(credits);
        if (number.isBlank() || number.length() > 50 || place < 1) {
            throw new IllegalArgumentException(
                    "expected a number of 1 to 50 characters and a place from 1, got '" + number + "' and " + place);
        }
        Money credited = sum(credits, demand.total());
        if (credited.compareTo(demand.total()) > 0) {
            throw new IllegalArgumentException("expected credits of at most " + demand.total() + ", got " + credited);
        }
        if (paid.isNegative() || paid.plus(credited).compareTo(demand.total()) > 0) {
            throw new IllegalArgumentException(
                    "expected 0 to " + demand.total().minus(credited) + " to be paid, got " + paid);
        }
        if (issuedOn.isEmpty() && status != InvoiceStatus.DRAFT && status != InvoiceStatus.CANCELLED) {
            throw new IllegalArgumentException("expected a date for what is " + status);
        }
    }

    /** A draft. */
    public static Invoice draft(
            InvoiceId id,
            String provisional,
            PayableId payable,
            int place,
            CustomerId customer,
            SupplierId supplier,
            Demand demand,
            Instant at) {
        return new Invoice(
                id,
                provisional,
                payable,
                place,
                customer,
                supplier,
                demand,
                Optional.empty(),
                Money.zero(demand.total().currency()),
                List.of(),
                InvoiceStatus.DRAFT,
                at,
                1);
    }

    /** What of it is not owed after all. */
    public Money credited() {
        return sum(credits, demand.total());
    }

    /** What is still to be paid; nothing once it is cancelled. */
    public Money outstanding() {
        return status == InvoiceStatus.CANCELLED ? paid.minus(paid) : owed().minus(paid);
    }

    /** What is owed of it at all. */
    public Money owed() {
        return demand.total().minus(credited());
    }

    /** Whether money goes to it. */
    public boolean isOpen() {
        return status != InvoiceStatus.DRAFT && status != InvoiceStatus.CANCELLED;
    }

    /** A draft that asks for something else. */
    public Invoice asking(Demand other) {
        if (status != InvoiceStatus.DRAFT) {
            throw new IllegalStateException("expected a draft, which alone may change, got one that is " + status);
        }
        return new Invoice(
                id, number, payable, place, customer, supplier, other, issuedOn, paid, credits, status, createdAt,
                version);
    }

    /** Sent, under its number. */
    public Invoice sent(String next, LocalDate on) {
        InvoiceStatus sent = InvoiceTransitions.TABLE.next(status, InvoiceTrigger.SEND);
        return new Invoice(
                id,
                next,
                payable,
                place,
                customer,
                supplier,
                demand,
                Optional.of(on),
                paid,
                credits,
                sent,
                createdAt,
                version);
    }

    /** With so much paid of it, all in all. */
    public Invoice paid(Money inAll) {
        Invoice paidSo = with(inAll, credits, status);
        return paidSo.outstanding().isZero()
                ? paidSo.moved(InvoiceTrigger.PAY)
                : inAll.isPositive() ? paidSo.moved(InvoiceTrigger.PAY_PART) : paidSo;
    }

    /** With a part of it not owed after all; of what was paid, no more than what is owed stays with it. */
    public Invoice credited(CreditNote note) {
        List<CreditNote> all = new ArrayList<>(credits);
        all.add(note);
        Invoice noted = with(paid.min(owed().minus(note.amount())), all, status);
        if (noted.owed().isPositive()) {
            return noted.outstanding().isZero() ? noted.moved(InvoiceTrigger.PAY) : noted;
        }
        Invoice nothingDue = status == InvoiceStatus.PARTIAL ? noted : noted.moved(InvoiceTrigger.PAY);
        return nothingDue.moved(InvoiceTrigger.GIVE_BACK);
    }

    /** Whether it may be taken back as if it had not been sent: nothing of it was paid or credited (domain L8). */
    public boolean isUntouched() {
        return paid.isZero() && credits.isEmpty();
    }

    /**
     * Taken back whole.
     *
     * @throws IllegalStateException when something of it was paid or credited
     */
    public Invoice cancelled() {
        if (!isUntouched()) {
            throw new IllegalStateException(
                    "expected nothing to be paid or credited, got " + paid + " and " + credited());
        }
        return with(paid, credits, InvoiceTransitions.TABLE.next(status, InvoiceTrigger.CANCEL));
    }

    /**
     * Given up: what is outstanding of it will not be paid. One that was paid in part is late by then, whatever was agreed.
     *
     * @throws IllegalStateException when nothing is outstanding
     */
    public Invoice writtenOff() {
        if (!outstanding().isPositive()) {
            throw new IllegalStateException("expected something outstanding of " + number + ", got " + outstanding());
        }
        Invoice late = status == InvoiceStatus.PARTIAL ? moved(InvoiceTrigger.FALL_OVERDUE) : this;
        return late.with(paid, credits, InvoiceTransitions.TABLE.next(late.status, InvoiceTrigger.WRITE_OFF));
    }

    /** As it stands then: overdue when its time is over and something is outstanding. */
    public Invoice at(Instant now) {
        boolean late = !now.isBefore(demand.overdueAt()) && outstanding().isPositive();
        return late ? moved(InvoiceTrigger.FALL_OVERDUE) : this;
    }

    /** The same invoice at another version, for stores. */
    public Invoice atVersion(long next) {
        return new Invoice(
                id, number, payable, place, customer, supplier, demand, issuedOn, paid, credits, status, createdAt,
                next);
    }

    /** A move that the table does not know from here changes nothing: a part of what is overdue leaves it overdue. */
    private Invoice moved(InvoiceTrigger trigger) {
        return InvoiceTransitions.TABLE.allows(status, trigger)
                ? with(paid, credits, InvoiceTransitions.TABLE.next(status, trigger))
                : this;
    }

    private Invoice with(Money nextPaid, List<CreditNote> nextCredits, InvoiceStatus nextStatus) {
        return new Invoice(
                id,
                number,
                payable,
                place,
                customer,
                supplier,
                demand,
                issuedOn,
                nextPaid,
                nextCredits,
                nextStatus,
                createdAt,
                version);
    }

    private static Money sum(List<CreditNote> credits, Money total) {
        return credits.stream().map(CreditNote::amount).reduce(Money.zero(total.currency()), Money::plus);
    }

    /** Whether somebody may know of it (DR-20). */
    public boolean isKnownTo(Actor actor) {
        return Scope.ofWhoeverWasTold(actor).includes(supplier, customer);
    }
}
