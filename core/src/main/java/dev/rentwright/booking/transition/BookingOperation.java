package dev.rentwright.booking.transition;

import static dev.rentwright.booking.BookingStatus.APPROVED;
import static dev.rentwright.booking.BookingStatus.CANCELLED;
import static dev.rentwright.booking.BookingStatus.CHECKED_IN;
import static dev.rentwright.booking.BookingStatus.CHECKED_OUT;
import static dev.rentwright.booking.BookingStatus.CONFIRMED;
import static dev.rentwright.booking.BookingStatus.NO_SHOW;
import static dev.rentwright.booking.BookingStatus.PENDING;

import dev.rentwright.booking.BookingStatus;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be done to a booking without moving it, and where it may stand (REC-10, operations that keep the state). */
@SuppressWarnings("ImmutableEnumChecker") // sets that nobody changes
public enum BookingOperation {
    /** I1: another time, place or rentable, other people or other add-ons. */
    MODIFY(PENDING, APPROVED, CONFIRMED),
    /** What its customer has to bring before it is confirmed (DOC-13). */
    REQUEST_DOCUMENTS(PENDING, APPROVED),
    /** I2: another rentable for a rental that runs. */
    SWAP(CHECKED_IN),
    /** I4. */
    REQUEST_CANCELLATION(APPROVED, CONFIRMED),
    /** I4. */
    DECIDE_CANCELLATION(APPROVED, CONFIRMED),
    /** I5. */
    GUARANTEE(CONFIRMED),
    /** I6: at the frozen plan while it runs; before, a modification. */
    EXTEND(CONFIRMED, CHECKED_IN),
    /** I7. */
    RENEW(CHECKED_IN),
    /** I8. */
    GIVE_NOTICE(CHECKED_IN),
    /** I9. */
    ADD_CHARGE(CONFIRMED, CHECKED_IN, CHECKED_OUT),
    /** I9: at the frozen plan; before the start a modification does it. */
    ADD_OPTION(CHECKED_IN),
    /** I9. */
    ADD_NOTE(CONFIRMED, CHECKED_IN, CHECKED_OUT),
    /** Out of the security deposit first (domain L11). */
    CHARGE_DAMAGE(CHECKED_OUT),
    /** What is left of the security deposit goes back (domain L11). */
    RELEASE_DEPOSIT(CHECKED_OUT),
    /** What is owed will not be paid (domain L8). */
    WRITE_OFF(CHECKED_OUT, CANCELLED, NO_SHOW),
    /** What is kept of it for the platform, until the owner's money is shared out (domain L10). */
    CHANGE_COMMISSION(PENDING, APPROVED, CONFIRMED),
    /** Its customer's requests and staff's notes are written anew, as long as it lives (BKG-11). */
    REMARK(PENDING, APPROVED, CONFIRMED, CHECKED_IN, CHECKED_OUT);

    private final Set<BookingStatus> states;

    BookingOperation(BookingStatus first, BookingStatus... others) {
        this.states = Set.copyOf(EnumSet.of(first, others));
    }

    /** Where it may be done. */
    public boolean isAllowedIn(BookingStatus status) {
        return states.contains(status);
    }

    /** What may be done in a state, whatever is found when it is tried. */
    public static List<BookingOperation> allowedIn(BookingStatus status) {
        return Stream.of(values()).filter(one -> one.isAllowedIn(status)).toList();
    }

    /** The refusal where it may not be done, as an illegal transition is refused. */
    public Optional<Refusal> refusal(BookingStatus status) {
        if (isAllowedIn(status)) {
            return Optional.empty();
        }
        List<String> allowed = Stream.concat(
                        BookingTransitions.allowedFrom(status).stream(), allowedIn(status).stream())
                .map(Enum::name)
                .toList();
        return Optional.of(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                .with("state", status.name())
                .with("trigger", name())
                .with("allowed", allowed));
    }
}
