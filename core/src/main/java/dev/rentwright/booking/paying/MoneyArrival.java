package dev.rentwright.booking.paying;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Holds;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.request.Acceptance;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.booking.transition.NoShowTimeGuard;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from money that has come or is held: the booking is confirmed if it only waited for it (C1), or the money goes
 * back if the booking or its period is lost (BKG-44). Nothing between survives (IV-04).
 */
public final class MoneyArrival {

    private static final Set<RefusalCode> PERIOD_LOST =
            EnumSet.of(RefusalCode.AVAILABILITY_CONFLICT, RefusalCode.LOCATION_NO_STOCK);

    private final Desk desk;
    private final Till till;
    private final Holds holds;
    private final Acceptance acceptance;
    private final Ending ending;
    private final EscrowDesk escrow;

    public MoneyArrival(Desk desk, Till till, Holds holds, Acceptance acceptance, Ending ending, EscrowDesk escrow) {
        this.desk = desk;
        this.till = till;
        this.holds = holds;
        this.acceptance = acceptance;
        this.ending = ending;
        this.escrow = escrow;
    }

    /** Decides about a booking whose money has just come, or is held since just now. */
    CaseFile of(CaseFile file) {
        return switch (file.booking().status()) {
            case PENDING -> file.facts().policy().autoAccept() ? confirm(file) : keepWaiting(file);
            case APPROVED -> confirm(file);
            case CHECKED_IN, CHECKED_OUT -> shareOut(returnExcess(file));
            case DECLINED, CANCELLED, NO_SHOW -> returnExcess(ending.fromDepositThatCame(file));
            case CONFIRMED, COMPLETED -> returnExcess(file);
        };
    }

    /**
     * A hold has ended before it was taken. The booking waits for other money until its deadline, or is handed over only when
     * that has come (T5, T7); but nothing backs it any more if that was all.
     */
    CaseFile lapsed(CaseFile file) {
        Booking booking = file.booking();
        boolean backed = booking.arrangements().guarantee() != GuaranteeType.CARD_HOLD
                || file.account().authorized();
        if (booking.status() != BookingStatus.CONFIRMED || backed) {
            return file;
        }
        GuaranteeType left = GuaranteeType.of(file.account());
        Booking unbacked = booking.arranged(booking.arrangements().guaranteedBy(left));
        Instant nobodyComes = NoShowTimeGuard.from(unbacked, file.facts().policy());
        return file.with(desk.write(
                        file,
                        unbacked.timedAt(Optional.of(nobodyComes)),
                        BookingEventType.GUARANTEED,
                        Map.of("guarantee", left.name()))
                .booking());
    }

    /** Decides about a booking whose price has just changed: what is paid too much goes back, and the rest may be enough. */
    public CaseFile afterChange(CaseFile file) {
        CaseFile settled = returnExcess(file);
        BookingAccount account = settled.account();
        return account.kept().isPositive() || account.authorized() ? of(settled) : settled;
    }

    private CaseFile confirm(CaseFile file) {
        BookingPolicy policy = file.facts().policy();
        Booking booking = file.booking();
        if (!policy.isRequirementMetBy(file.account(), booking.period(), booking.mode())) {
            return keepWaiting(file);
        }
        Outcome<CaseFile> confirmed = acceptance.approveAndConfirm(file, "paid");
        return confirmed.fold(this::afterwards, refusals -> {
            boolean lost = refusals.stream().map(Refusal::code).anyMatch(PERIOD_LOST::contains);
            return lost ? periodLost(file) : keepWaiting(file);
        });
    }

    /** It is confirmed, or waits until what is held has been taken. */
    private CaseFile afterwards(CaseFile file) {
        return file.booking().status() == BookingStatus.CONFIRMED ? returnExcess(file) : keepWaiting(file);
    }

    /**
     * Money that is only held changes no deadline: it is given back when the booking is. With money captured the hold no longer ends by itself, where it still can be had (REC-10, PENDING); what only waited
     * for the rest of the money waits until the start.
     */
    private CaseFile keepWaiting(CaseFile file) {
        return file.account().kept().isPositive() ? keepWaitingWithMoney(file) : holds.sorted(file);
    }

    private CaseFile keepWaitingWithMoney(CaseFile file) {
        Claim held = desk.claim(file).heldUntil(Optional.empty());
        List<Claim> inTheWay = desk.secure(held);
        if (!inTheWay.isEmpty()) {
            return periodLost(file);
        }
        boolean waitsForMoney = file.booking().status() == BookingStatus.PENDING
                && file.facts().policy().autoAccept();
        return holds.sorted(waitsForMoney ? acceptance.waitUntilStart(file) : file);
    }

    /** What was waited for may have been this money. */
    private CaseFile shareOut(CaseFile file) {
        escrow.settle(file);
        return file;
    }

    private CaseFile periodLost(CaseFile file) {
        return ending.cancel(file, CancellationCause.AVAILABILITY_LOST, "the period was taken before the money came");
    }

    /** Money that is not owed goes back: a second payment, or one for a booking that has ended. */
    private CaseFile returnExcess(CaseFile file) {
        BookingAccount account = file.account();
        Money zero = file.booking().zero();
        CaseFile rental = till.refund(file, account.balance().negated().max(zero), false);
        boolean ended = BookingTransitions.TABLE.isFinal(file.booking().status());
        Money deposit = ended
                ? account.depositHeld()
                : account.depositCaptured()
                        .minus(account.depositReturned())
                        .minus(account.depositDue())
                        .max(zero);
        return holds.sorted(till.refund(rental, deposit, true));
    }
}
