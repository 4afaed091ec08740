package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Lateness;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

final class CheckInService implements CheckIn {

    private final Needs needs;
    private final Desk desk;
    private final Billing billing;
    private final EscrowDesk escrow;

    CheckInService(Needs needs, Desk desk, Billing billing, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.billing = billing;
        this.escrow = escrow;
    }

    @Override
    public Outcome<Booking> checkIn(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CHECK_IN);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> file.booking().status() == BookingStatus.CHECKED_IN
                                ? Outcome.granted(file.booking())
                                : checkIn(command, file)));
    }

    private Outcome<Booking> checkIn(Command command, CaseFile file) {
        Handover out = command.condition()
                .handover(
                        Handover.Direction.OUT,
                        file.facts().now(),
                        command.actor().name());
        return desk.ask(file.recording(out), BookingTrigger.CHECK_IN).map(checkedIn -> {
            Rentable rentable = file.facts().rental().rentable();
            needs.rentables().save(rentable.handedOut());
            Booking moved = file.booking()
                    .to(new BookingStage.CheckedIn(out), Lateness.next(file.booking(), billing.nextAt(file.booking())));
            Desk.Written written = desk.write(file, moved, BookingEventType.CHECKED_IN, seen(out));
            escrow.settle(file.with(written.booking()), written.event());
            return written.booking();
        });
    }

    static Map<String, Object> seen(Handover handover) {
        Map<String, Object> data = new LinkedHashMap<>();
        handover.odometerKm().ifPresent(kilometres -> data.put("odometerKm", kilometres));
        handover.fuel().ifPresent(fuel -> data.put("fuelLevel", fuel.value().toPlainString()));
        if (!handover.evidence().photos().isEmpty()) {
            data.put("photos", handover.evidence().photos().size());
        }
        if (!handover.evidence().damage().isEmpty()) {
            data.put("damageRemarks", handover.evidence().damage().size());
        }
        return data;
    }
}
