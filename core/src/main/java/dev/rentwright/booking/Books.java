package dev.rentwright.booking;

import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Entry;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.money.Money;
import dev.rentwright.party.Dealing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Posts what happened to a booking's money; an event about no money posts nothing. */
final class Books {

    private final Needs needs;

    Books(Needs needs) {
        this.needs = needs;
    }

    /** Posts an entry. The cause is the event or payment that made it happen, so that it is never posted twice. */
    void post(Booking booking, Entry.Draft draft, UUID cause, Instant at) {
        if (!draft.isEmpty()) {
            needs.ledger().post(draft.entry(needs.ids().next(), booking.payable(), cause, at));
        }
    }

    /** How the platform deals in what was booked: as it stood at the confirmation, or before one as it stands. */
    Dealing dealing(Booking booking) {
        return needs.escrows()
                .of(booking.payable())
                .map(Escrow::dealing)
                .orElseGet(() ->
                        needs.suppliers().byId(booking.supplier()).orElseThrow().dealing());
    }

    /** Whose sale it is. */
    Dealing.Role role(Booking booking) {
        return dealing(booking).role();
    }

    /** The rental has been invoiced from its confirmation on (domain L8). */
    static boolean isInvoiced(BookingStatus status) {
        return switch (status) {
            case CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED -> true;
            case PENDING, APPROVED, DECLINED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Fees and charges that were added, in one entry. */
    void added(Desk.Written written, List<AdditionalCharge> added, Instant at) {
        Money zero = written.booking().zero();
        Money total = added.stream().map(AdditionalCharge::amount).reduce(zero, Money::plus);
        Money tax = added.stream().map(AdditionalCharge::tax).reduce(zero, Money::plus);
        if (!total.isZero()) {
            post(written.booking(), Drafts.extraCharges(role(written.booking()), total, tax), written.event(), at);
        }
    }
}
