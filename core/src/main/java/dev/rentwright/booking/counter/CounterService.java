package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.Origin;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.Proposals;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import java.util.Optional;

/** Composite commands of the counter: walk-ins (C3) and deletions (C4). */
final class CounterService implements WalkIn, DeleteBooking {

    private final Needs needs;
    private final Desk desk;
    private final RequestBooking request;
    private final ConfirmBooking confirm;
    private final CheckIn checkIn;
    private final RecordPayment payments;
    private final CancelBooking cancel;

    CounterService(
            Needs needs,
            Desk desk,
            RequestBooking request,
            ConfirmBooking confirm,
            CheckIn checkIn,
            RecordPayment payments,
            CancelBooking cancel) {
        this.needs = needs;
        this.desk = desk;
        this.request = request;
        this.confirm = confirm;
        this.checkIn = checkIn;
        this.payments = payments;
        this.cancel = cancel;
    }

    /** A refusal of any step, thrown, undoes those before it. */
    @Override
    public Outcome<Booking> serve(WalkIn.Command command, AtTheCounter counter) {
        return needs.unitOfWork().decide(() -> Outcome.granted(served(command, counter)));
    }

    @Override
    public Outcome<Booking> delete(DeleteBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_DELETE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file ->
                                BookingTransitions.TABLE.isFinal(file.booking().status())
                                        ? Proposals.asked(file).map(this::hide)
                                        : cancel.cancel(new CancelBooking.Command(
                                                command.actor(), command.target(), "deleted", Optional.empty()))));
    }

    private Booking hide(CaseFile file) {
        Booking booking = file.booking();
        return booking.arrangements().hiddenAt().isPresent()
                ? booking
                : desk.keep(booking.arranged(
                        booking.arrangements().hidden(file.facts().now())));
    }

    private Booking served(WalkIn.Command command, AtTheCounter counter) {
        Actor actor = command.actor();
        RequestBooking.Command asked = RequestBooking.Command.of(actor, command.quote(), command.customer())
                .from(Origin.of(BookingSource.WALK_IN));
        Booking booking = request.request(
                        command.chauffeur().map(asked::drivenBy).orElse(asked))
                .orThrow();
        Target target = Target.of(booking.id());
        command.paidBy().ifPresent(method -> {
            pay(actor, booking, PaymentPurpose.DEPOSIT, method);
            pay(actor, booking, PaymentPurpose.RENTAL, method);
        });
        Booking confirmed =
                confirm.confirm(new ConfirmBooking.Command(actor, target)).orThrow();
        counter.with(confirmed).orThrow();
        return checkIn.checkIn(new CheckIn.Command(actor, target, command.condition()))
                .orThrow();
    }

    private void pay(Actor actor, Booking booking, PaymentPurpose purpose, PaymentMethod method) {
        CaseFile file = desk.open(actor, Target.of(booking.id())).orThrow();
        Money due = Till.due(purpose, file);
        if (due.isPositive()) {
            payments.record(new RecordPayment.Command(actor, Target.of(booking.id()), purpose, method, due))
                    .orThrow();
        }
    }
}
