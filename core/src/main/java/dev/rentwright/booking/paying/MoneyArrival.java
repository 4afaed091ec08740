package dev.rentwright.booking.paying;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.request.Acceptance;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What follows from money: the booking is confirmed if it only waited for it (C1), or the money goes back if the booking or
 * its period is lost (BKG-44). Nothing between survives (IV-04).
 */
public final class MoneyArrival {

    private static final Set<RefusalCode> PERIOD_LOST =
            EnumSet.of(RefusalCode.AVAILABILITY_CONFLICT, RefusalCode.LOCATION_NO_STOCK);

    private final Desk desk;
    private final Till till;
    private final Acceptance acceptance;
    private final Ending ending;
    private final EscrowDesk escrow;

    public MoneyArrival(Desk desk, Till till, Acceptance acceptance, Ending ending, EscrowDesk escrow) {
        this.desk = desk;
        this.till = till;
        this.acceptance = acceptance;
        this.ending = ending;
        this.escrow = escrow;
    }

    /** Decides about a booking whose money has just come. */
    CaseFile of(CaseFile file) {
        return switch (file.booking().status()) {
            case PENDING -> file.facts().policy().autoAccept() ? confirm(file) : keepWaiting(file);
            case APPROVED -> confirm(file);
            case CHECKED_IN, CHECKED_OUT -> shareOut(returnExcess(file));
            case CONFIRMED, DECLINED, CANCELLED, NO_SHOW, COMPLETED -> returnExcess(file);
        };
    }

    /** Decides about a booking whose price has just changed: what is paid too much goes back, and the rest may be enough. */
    public CaseFile afterChange(CaseFile file) {
        CaseFile settled = returnExcess(file);
        return settled.account().kept().isPositive() ? of(settled) : settled;
    }

    private CaseFile confirm(CaseFile file) {
        if (!file.facts().policy().confirmationRequirement().isMetBy(file.account())) {
            return keepWaiting(file);
        }
        Outcome<CaseFile> confirmed = acceptance.approveAndConfirm(file, "paid");
        return confirmed.fold(this::returnExcess, refusals -> {
            boolean lost = refusals.stream().map(Refusal::code).anyMatch(PERIOD_LOST::contains);
            return lost ? periodLost(file) : keepWaiting(file);
        });
    }

    /**
     * With money captured the hold no longer ends by itself, where it still can be had (REC-10, PENDING); what only waited
     * for the rest of the money waits until the start.
     */
    private CaseFile keepWaiting(CaseFile file) {
        Claim held = desk.claim(file).heldUntil(Optional.empty());
        List<Claim> inTheWay = desk.secure(held);
        if (!inTheWay.isEmpty()) {
            return periodLost(file);
        }
        boolean waitsForMoney = file.booking().status() == BookingStatus.PENDING
                && file.facts().policy().autoAccept();
        return waitsForMoney ? acceptance.waitUntilStart(file) : file;
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
        return till.refund(rental, deposit, true);
    }
}
