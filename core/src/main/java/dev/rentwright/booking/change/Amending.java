package dev.rentwright.booking.change;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Conflict;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Lateness;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.paying.MoneyArrival;
import dev.rentwright.booking.transition.NoShowTimeGuard;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.pricing.later.PriceChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries changes out (REC-10 I1, I6): the claim is placed anew with itself left out of account, the invoice is mirrored and
 * made anew, and what was paid too much goes back. Everything or nothing.
 */
public final class Amending {

    private final Needs needs;
    private final Desk desk;
    private final Books books;
    private final Billing billing;
    private final MoneyArrival arrival;
    private final EscrowDesk escrow;

    public Amending(Needs needs, Desk desk, Books books, Billing billing, MoneyArrival arrival, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
        this.billing = billing;
        this.arrival = arrival;
        this.escrow = escrow;
    }

    /** Whether it could be carried out now; changes nothing. What is only planned in its way would go elsewhere. */
    Outcome<ChangePreview> look(Proposal proposal) {
        Claim claim = claim(proposal);
        List<Claim> inTheWay = inTheWay(claim, proposal.file().facts().now());
        if (!inTheWay.isEmpty()) {
            return Outcome.refused(Conflict.of(claim, inTheWay, List.of()));
        }
        List<Refusal> refusals = refusals(proposal, claim);
        return refusals.isEmpty() ? Outcome.granted(ChangePreview.of(proposal)) : Outcome.refused(refusals);
    }

    /** What others have of it for good, or where it will be elsewhere; what is only planned would go elsewhere. */
    private List<Claim> inTheWay(Claim claim, Instant now) {
        List<Claim> firm = needs.claims().blocking(claim.rentable(), claim.from(), claim.until(), now).stream()
                .filter(other -> !other.reference().equals(claim.reference()) && !other.isMovable())
                .toList();
        return firm.isEmpty() ? desk.apart(claim) : firm;
    }

    /** Where the claim stands then; one that stays as it is, and is not dead, is not asked about again. */
    private Placement placement(Proposal proposal, Claim claim) {
        Instant now = proposal.file().facts().now();
        if (!proposal.movesItsClaim() && claim.blocksAt(now)) {
            return new Placement.Placed(claim);
        }
        if (!competes(proposal.file())) {
            return desk.place(claim);
        }
        List<Claim> inTheWay = inTheWay(claim, now);
        return inTheWay.isEmpty() ? new Placement.Placed(claim) : new Placement.Taken(inTheWay);
    }

    /** No room where it would end, and no chauffeur for all of it. */
    private List<Refusal> refusals(Proposal proposal, Claim claim) {
        List<Refusal> refusals = new ArrayList<>();
        noRoom(proposal, claim).ifPresent(refusals::add);
        refusals.addAll(
                desk.onOtherDuty(proposal.file().booking(), proposal.changed().period()));
        return refusals;
    }

    /** A person who has accepted another rental than this is asked again, where the supplier wants that (I1). */
    private static Booking asked(CaseFile file, Booking changed) {
        boolean again = file.booking().status() == BookingStatus.APPROVED
                && file.facts().actor().kind() == Actor.Kind.CUSTOMER
                && !file.facts().policy().autoAccept()
                && file.facts().policy().changes().askAgain();
        return again ? changed.arranged(changed.arrangements().awaitingApproval(true)) : changed;
    }

    /** What ends where it did, and no earlier, takes nobody's room. */
    private Optional<Refusal> noRoom(Proposal proposal, Claim claim) {
        Booking was = proposal.file().booking();
        Booking is = proposal.changed();
        boolean endsThere = was.dropOff().equals(is.dropOff())
                && !is.period().end().isBefore(was.period().end());
        return endsThere ? Optional.empty() : desk.noRoom(is, claim);
    }

    /** The booking as it is then. Refused with {@code availability.conflict} or {@code chauffeur.unavailable}. */
    Outcome<CaseFile> carryOut(Proposal proposal, BookingEventType type) {
        if (proposal.changesNothing()) {
            return Outcome.granted(proposal.file());
        }
        Claim claim = claim(proposal);
        List<Refusal> refusals = refusals(proposal, claim);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return placement(proposal, claim)
                .fold(
                        placed -> Outcome.granted(carriedOut(proposal, type, placed)),
                        taken -> Outcome.refused(Conflict.of(claim, taken.inTheWay(), List.of())));
    }

    private CaseFile carriedOut(Proposal proposal, BookingEventType type, Placement.Placed placed) {
        CaseFile file = proposal.file();
        Map<String, Object> data = data(proposal);
        MadeWay.tell(data, placed);
        proposal.quote().ifPresent(needs.amendments()::keep);
        Booking charged = asked(file, proposal.changed())
                .charged(proposal.changed().charges().adding(proposal.added()))
                .to(stage(file, proposal.changed()), timer(file, proposal.changed()));
        Desk.Written written = desk.write(file, charged, type, data);
        if (Books.isInvoiced(charged.status())) {
            billing.changed(written, file.booking(), file.facts().now());
            books.added(written, proposal.added(), file.facts().now());
        } else {
            billing.drafted(written.booking(), file.facts().now());
        }
        CaseFile changed = arrival.afterChange(desk.file(file.facts().actor(), written.booking()));
        if (changed.booking().status() == BookingStatus.CHECKED_IN) {
            escrow.settle(changed, written.event());
        }
        return changed;
    }

    /** A request that competes with others held nothing, and holds nothing as another request either (REC-10, PENDING). */
    private static boolean competes(CaseFile file) {
        return file.booking().status() == BookingStatus.PENDING
                && file.facts().claim().isEmpty()
                && !file.facts().policy().holdOnPending();
    }

    /** As firmly and for as long as the booking held before. */
    private Claim claim(Proposal proposal) {
        CaseFile file = proposal.file();
        Booking changed = proposal.changed();
        Rentable rentable = proposal.rentable();
        Claim own = desk.claim(file);
        boolean lost = file.facts().claim().isEmpty() && !Books.isInvoiced(changed.status());
        Claim held = lost ? own.heldUntil(changed.timerAt()) : own;
        return new Claim(
                held.id(),
                rentable.id(),
                changed.arrangements().heldSince(changed.period()),
                Renewals.claimedUntil(changed, rentable.turnaround()),
                held.kind(),
                held.reference(),
                held.expiresAt(),
                Desk.footing(changed));
    }

    /** An approved booking is given up at its start at the latest, which may be earlier now. */
    private static BookingStage stage(CaseFile file, Booking changed) {
        Instant start = changed.period().start();
        return changed.stage() instanceof BookingStage.Approved approved
                        && start.isBefore(approved.payBy())
                        && start.isAfter(file.facts().now())
                ? new BookingStage.Approved(approved.by(), start)
                : changed.stage();
    }

    private Optional<Instant> timer(CaseFile file, Booking changed) {
        BookingStage stage = stage(file, changed);
        if (stage instanceof BookingStage.Pending pending) {
            return pending.expiresAt().or(() -> Optional.of(changed.period().start()));
        }
        if (stage instanceof BookingStage.Approved approved) {
            return Optional.of(approved.payBy());
        }
        return stage instanceof BookingStage.Confirmed
                ? Optional.of(NoShowTimeGuard.from(changed, file.facts().policy()))
                : Lateness.next(changed, billing.nextAt(changed));
    }

    private static Map<String, Object> data(Proposal proposal) {
        PriceChange price = proposal.price();
        Booking was = proposal.file().booking();
        Booking is = proposal.changed();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("oldQuote", was.terms().quote().toString());
        data.put("newQuote", is.terms().quote().toString());
        data.put("oldRentable", proposal.file().facts().rental().rentable().id().toString());
        data.put("newRentable", proposal.rentable().id().toString());
        data.put("oldCategory", was.category().toString());
        data.put("newCategory", is.category().toString());
        data.put("oldStart", was.period().start().toString());
        data.put("oldEnd", was.period().end().toString());
        data.put("newStart", is.period().start().toString());
        data.put("newEnd", is.period().end().toString());
        data.put("oldTotal", price.original().total().toString());
        data.put("newTotal", price.repriced().total().toString());
        data.put("fee", price.fee().toString());
        data.put(
                "difference",
                price.repriced().total().minus(price.original().total()).toString());
        data.put("charge", price.charge().toString());
        data.put("refund", price.refund().toString());
        return data;
    }
}
