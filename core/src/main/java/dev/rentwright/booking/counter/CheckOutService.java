package dev.rentwright.booking.counter;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CheckOutService implements CheckOut {

    private final Needs needs;
    private final Desk desk;
    private final Returns returns;
    private final Billing billing;
    private final EscrowDesk escrow;

    CheckOutService(Needs needs, Desk desk, Returns returns, Billing billing, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.returns = returns;
        this.billing = billing;
        this.escrow = escrow;
    }

    @Override
    public Outcome<Booking> checkOut(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CHECK_OUT);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> file.booking().status() == BookingStatus.CHECKED_OUT
                                ? Outcome.granted(file.booking())
                                : checkOut(command, file)));
    }

    private Outcome<Booking> checkOut(Command command, CaseFile file) {
        Instant now = file.facts().now();
        Handover in = command.condition()
                .handover(Handover.Direction.IN, now, command.actor().name());
        return desk.ask(file.recording(in), BookingTrigger.CHECK_OUT).map(checkedOut -> {
            Handover out = file.facts().handovers().get(0);
            Charges charges = returns.charges(file, out, in);
            List<Claim> runsInto = returns.release(file, now, in);
            Instant settleAt = file.facts().policy().settledAfter(now);
            Booking moved = Returns.left(file, now)
                    .to(new BookingStage.CheckedOut(out, in), Optional.of(settleAt))
                    .charged(charges);
            Map<String, Object> data = CheckInService.seen(in);
            data.put("returnCharges", charges.returnTotal().toString());
            charges.repriced()
                    .ifPresent(price -> data.put("repriced", price.total().toString()));
            moved.arrangements()
                    .notice()
                    .ifPresent(notice -> data.put("leaving", notice.leaving().toString()));
            MadeWay.tellNext(data, runsInto);
            data.put("added", charges.addedTotal().toString());
            Desk.Written written = desk.write(file, moved, BookingEventType.CHECKED_OUT, data);
            billing.changed(written, file.booking(), now);
            billing.ended(written.booking(), now);
            returns.post(file, written, charges, now);
            needs.damageSeen()
                    .at(written.booking(), file.facts().rental().rentable().id(), out, in, command.actor());
            escrow.settle(file.with(written.booking()), written.event());
            return written.booking();
        });
    }
}
