package dev.rentwright.booking.ending;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.cancellation.CancellationCase;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Declining, cancelling and not coming. */
final class EndingService implements DeclineBooking, CancelBooking, RecordNoShow, PreviewCancellation {

    private final Needs needs;
    private final Desk desk;
    private final Ending ending;

    EndingService(Needs needs, Desk desk, Ending ending) {
        this.needs = needs;
        this.desk = desk;
        this.ending = ending;
    }

    @Override
    public Outcome<Booking> decline(DeclineBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_DECLINE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target()).then(file -> {
                    if (file.booking().status() == BookingStatus.DECLINED) {
                        return Outcome.granted(file.booking());
                    }
                    return desk.ask(file, BookingTrigger.DECLINE)
                            .map(declined -> ending.giveUp(
                                            file,
                                            new BookingStage.Declined(
                                                    command.reason(),
                                                    command.actor().name(),
                                                    file.facts().now()),
                                            BookingEventType.DECLINED,
                                            file.booking().zero(),
                                            file.booking().zero())
                                    .booking());
                }));
    }

    @Override
    public Outcome<Booking> cancel(CancelBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CANCEL);
        CancellationCause cause = cause(command.actor(), command.cause());
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target()).then(file -> {
                    if (file.booking().status() == BookingStatus.CANCELLED) {
                        return Outcome.granted(file.booking());
                    }
                    CaseFile said = file.with(file.facts().because(command.reason()));
                    return desk.ask(said, BookingTrigger.CANCEL)
                            .map(cancelled ->
                                    ending.cancel(said, cause, command.reason()).booking());
                }));
    }

    @Override
    public Outcome<Booking> record(RecordNoShow.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_NO_SHOW);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target()).then(file -> {
                    if (file.booking().status() == BookingStatus.NO_SHOW) {
                        return Outcome.granted(file.booking());
                    }
                    return desk.ask(file, BookingTrigger.NO_SHOW)
                            .map(noShow -> noShow(file).booking());
                }));
    }

    @Override
    public Outcome<Settlement> preview(Actor actor, BookingId id, Optional<CancellationCause> cause) {
        needs.access().require(actor, Permission.BOOKING_READ);
        return needs.unitOfWork().run(() -> {
            Optional<Booking> booking = needs.bookings().byId(id);
            if (booking.isEmpty()) {
                return Outcome.refused(Desk.unknown(id));
            }
            CaseFile file = desk.file(actor, booking.get());
            return desk.ask(file.with(file.facts().because("preview")), BookingTrigger.CANCEL)
                    .map(cancelled -> ending.settlement(file, Ending.kind(cause(actor, cause))));
        });
    }

    private CaseFile noShow(CaseFile file) {
        Settlement settlement = ending.settlement(file, CancellationCase.Kind.NO_SHOW);
        BookingStage.NoShow never = new BookingStage.NoShow(
                file.facts().actor().name(), file.facts().now(), settlement.cost());
        return ending.giveUp(file, never, BookingEventType.NO_SHOW, settlement.cost(), settlement.forfeited());
    }

    private static CancellationCause cause(Actor actor, Optional<CancellationCause> said) {
        return switch (actor.kind()) {
            case CUSTOMER -> CancellationCause.CUSTOMER;
            case SUPPLIER -> CancellationCause.SUPPLIER;
            case STAFF, ADMINISTRATOR, SYSTEM -> said.orElse(CancellationCause.STAFF);
        };
    }
}
