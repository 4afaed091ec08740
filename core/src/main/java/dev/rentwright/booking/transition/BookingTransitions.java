package dev.rentwright.booking.transition;

import static dev.rentwright.booking.BookingStatus.APPROVED;
import static dev.rentwright.booking.BookingStatus.CANCELLED;
import static dev.rentwright.booking.BookingStatus.CHECKED_IN;
import static dev.rentwright.booking.BookingStatus.CHECKED_OUT;
import static dev.rentwright.booking.BookingStatus.COMPLETED;
import static dev.rentwright.booking.BookingStatus.CONFIRMED;
import static dev.rentwright.booking.BookingStatus.DECLINED;
import static dev.rentwright.booking.BookingStatus.PENDING;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The booking machine (REC-10): every row, and the only place that knows which state follows which. */
public final class BookingTransitions {

    private static final Guard<BookingFacts> ACTOR = new ActorGuard();
    private static final Guard<BookingFacts> PARTY = new PartyGuard();
    private static final Guard<BookingFacts> LICENCE_IF_ON_FILE = new LicenceGuard(false);
    private static final Guard<BookingFacts> LICENCE = new LicenceGuard(true);
    private static final Guard<BookingFacts> AGE = new AgeGuard();
    private static final Guard<BookingFacts> ASSET = new AssetGuard();
    private static final Guard<BookingFacts> PERIOD = new PeriodGuard();
    private static final Guard<BookingFacts> FREE = new FreeGuard();
    private static final Guard<BookingFacts> PRICE = new PriceGuard();
    private static final Guard<BookingFacts> HOLD = new HoldGuard();
    private static final Guard<BookingFacts> APPROVED_ANEW = new ApprovedAnewGuard();
    private static final Guard<BookingFacts> REQUIREMENT = new RequirementGuard();
    private static final Guard<BookingFacts> DOCS_TO_CONFIRM = DocumentsGuard.atConfirm();
    private static final Guard<BookingFacts> DOCS_TO_CHECK_IN = DocumentsGuard.atCheckIn();
    private static final Guard<BookingFacts> ASSIGNED = new AssignedGuard();
    private static final Guard<BookingFacts> WINDOW_IN = new WindowInGuard();
    private static final Guard<BookingFacts> PICKUP_PAYMENT = new PickupPaymentGuard();
    private static final Guard<BookingFacts> HANDOVER_OUT = new HandoverGuard("HANDOVER_OUT");
    private static final Guard<BookingFacts> RETURN = new HandoverGuard("RETURN");
    private static final Guard<BookingFacts> SETTLED = new SettledGuard();
    private static final Guard<BookingFacts> NO_SHOW_TIME = new NoShowTimeGuard();
    private static final Guard<BookingFacts> CANCEL_MODE = new CancelModeGuard();
    private static final Guard<BookingFacts> REASON = new ReasonGuard();

    /**
     * The table. Rows that look possible and are not: PENDING to CONFIRMED, which is T2 and T5 in one transaction (C1, C2);
     * CHECKED_IN back to CONFIRMED; anything out of NO_SHOW, for a customer who comes after all books anew.
     */
    public static final TransitionTable<BookingStatus, BookingTrigger, BookingFacts> TABLE =
            TransitionTable.<BookingStatus, BookingTrigger, BookingFacts>of(
                            "booking", RefusalCode.BOOKING_ILLEGAL_TRANSITION, BookingStatus.class)
                    .creates(
                            "T1",
                            BookingTrigger.CREATE,
                            PENDING,
                            ACTOR,
                            PARTY,
                            LICENCE_IF_ON_FILE,
                            ASSET,
                            PERIOD,
                            FREE,
                            PRICE)
                    .row("T2", PENDING, BookingTrigger.APPROVE, APPROVED, ACTOR, ASSET, HOLD)
                    .row("T3", PENDING, BookingTrigger.DECLINE, DECLINED, ACTOR)
                    .row("T4", PENDING, BookingTrigger.CANCEL, CANCELLED, ACTOR)
                    .row("T4", PENDING, BookingTrigger.TIME_OUT, CANCELLED, ACTOR)
                    .row(
                            "T5",
                            APPROVED,
                            BookingTrigger.CONFIRM,
                            CONFIRMED,
                            HOLD,
                            APPROVED_ANEW,
                            REQUIREMENT,
                            DOCS_TO_CONFIRM)
                    .row("T6", APPROVED, BookingTrigger.CANCEL, CANCELLED, ACTOR)
                    .row("T6", APPROVED, BookingTrigger.TIME_OUT, CANCELLED, ACTOR)
                    .row(
                            "T7",
                            CONFIRMED,
                            BookingTrigger.CHECK_IN,
                            CHECKED_IN,
                            ACTOR,
                            ASSIGNED,
                            DOCS_TO_CHECK_IN,
                            AGE,
                            LICENCE,
                            WINDOW_IN,
                            PICKUP_PAYMENT,
                            HANDOVER_OUT)
                    .row("T8", CONFIRMED, BookingTrigger.CANCEL, CANCELLED, ACTOR, CANCEL_MODE, REASON)
                    .row("T9", CONFIRMED, BookingTrigger.NO_SHOW, BookingStatus.NO_SHOW, ACTOR, NO_SHOW_TIME)
                    .row("T10", CHECKED_IN, BookingTrigger.CHECK_OUT, CHECKED_OUT, ACTOR, RETURN)
                    .row("T11", CHECKED_OUT, BookingTrigger.COMPLETE, COMPLETED, ACTOR, SETTLED)
                    .row("T12", CHECKED_IN, BookingTrigger.TERMINATE, CANCELLED, ACTOR, REASON)
                    .row("T13", CHECKED_OUT, BookingTrigger.VOID, CANCELLED, ACTOR, REASON)
                    .finals(DECLINED, CANCELLED, COMPLETED, BookingStatus.NO_SHOW)
                    .build();

    private BookingTransitions() {}

    /** What may be done to a booking in a state, whatever the guards will say. */
    public static List<BookingTrigger> allowedFrom(BookingStatus status) {
        return TABLE.allowedFrom(status);
    }

    /** Every pair of states that a move may connect, creation without one before it; what a fold of events may meet (IV-05). */
    public static Set<Move> moves() {
        return TABLE.rows().stream().map(row -> new Move(row.from(), row.to())).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A pair of states that some row connects.
     *
     * @param from empty for what creates
     */
    public record Move(Optional<BookingStatus> from, BookingStatus to) {}

    /** The machine as a Mermaid state diagram; guards that wait for facts are marked with an asterisk. */
    public static String drawing() {
        return TABLE.drawing();
    }
}
