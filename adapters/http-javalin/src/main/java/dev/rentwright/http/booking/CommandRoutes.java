package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.DeclineBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestDocuments;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.ReleaseDeposit;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.booking.settlement.WriteOffDebt;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is done to a booking: one operation per command of REC-10. */
public final class CommandRoutes {

    private final Rentwright rentwright;
    private final BookingUseCases bookings;

    /** The routes of an engine. */
    public CommandRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
        this.bookings = rentwright.bookings();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                command("approve")
                        .named("approveBooking", "bookings", "Accept a request")
                        .says(
                                "Held until its payment deadline; confirmed at once when it is paid already, or as soon as the"
                                        + " provider has taken the money that is held for it.")
                        .mayTake(ApproveBody.class)
                        .refuses(
                                Problem.ASSET_NOT_OFFERED,
                                Problem.HOLD_EXPIRED,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.LOCATION_NO_STOCK,
                                Problem.LOCATION_OVER_CAPACITY)
                        .by(this::approve),
                command("documents/request")
                        .named("requestBookingDocuments", "bookings", "Ask for papers of a booking")
                        .says(
                                "Beside what is asked of everybody; it is not confirmed before somebody has found each of them good."
                                        + " Its customer brings them, `documentsStatus` and the folder tell how far that is.")
                        .takes(RequestDocumentsBody.class)
                        .by(this::requestDocuments),
                command("decline")
                        .named("declineBooking", "bookings", "Decline a request")
                        .says("What was paid goes back in full.")
                        .mayTake(DeclineBody.class)
                        .by(this::decline),
                command("confirm")
                        .named("confirmBooking", "bookings", "Approve and confirm")
                        .says(
                                "In one step, where enough is paid, or where staff let it be paid later. Where the money is held"
                                        + " and is to be taken first, the answer is APPROVED, and it is confirmed as soon as the"
                                        + " provider has taken it.")
                        .mayTake(ConfirmBody.class)
                        .refuses(
                                Problem.DOCUMENTS_INCOMPLETE,
                                Problem.PAYMENT_REQUIRED,
                                Problem.ASSET_NOT_OFFERED,
                                Problem.HOLD_EXPIRED,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.LOCATION_NO_STOCK,
                                Problem.LOCATION_OVER_CAPACITY)
                        .by(this::confirm),
                command("cancel")
                        .named("cancelBooking", "bookings", "Give a booking up before it begins")
                        .says("The rentable is free at once; penalty and refund follow the policy, and are told by the"
                                + " stage, the account and the payments of the answer.")
                        .takes(CancelBody.class)
                        .by(this::cancel),
                command("check-in", "checkin")
                        .named("checkIn", "bookings", "Hand the rentable to the customer")
                        .says(
                                "The start of the rental; before its time only for a reason that is kept, by whoever may override"
                                        + " that. Money that is only held is taken first; where that fails, the booking"
                                        + " stays CONFIRMED and waits for other money.")
                        .takes(CheckInBody.class)
                        .refuses(
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.INVALID_VALUE,
                                Problem.CHECKIN_OUTSIDE_WINDOW,
                                Problem.ASSET_NOT_READY,
                                Problem.LICENCE_MISSING,
                                Problem.LICENCE_EXPIRES_DURING_RENTAL,
                                Problem.PAYMENT_REQUIRED,
                                Problem.PAYMENT_DECLINED,
                                Problem.PAYMENT_PROVIDER_UNAVAILABLE,
                                Problem.DOCUMENTS_INCOMPLETE,
                                Problem.HANDOVER_INCOMPLETE,
                                Problem.ODOMETER_DECREASING)
                        .by(this::checkIn),
                command("check-out", "checkout")
                        .named("checkOut", "bookings", "Take the rentable back")
                        .says(
                                "The end of the rental, with what it costs: lateness, kilometres, fuel, or the lower price of"
                                        + " an early return.")
                        .takes(ConditionBody.class)
                        .refuses(Problem.HANDOVER_INCOMPLETE, Problem.ODOMETER_DECREASING)
                        .by(this::checkOut),
                command("complete")
                        .named("completeBooking", "bookings", "Settle what has come back")
                        .says(
                                "What is owed is taken from the deposit, the rest of it goes back. Of a deposit that is only"
                                        + " held the provider takes that part first.")
                        .mayTake(EmptyBody.class)
                        .refuses(
                                Problem.BOOKING_NOT_SETTLED,
                                Problem.PAYMENT_DECLINED,
                                Problem.PAYMENT_PROVIDER_UNAVAILABLE)
                        .by(this::complete),
                command("damage-charges")
                        .named("chargeDamage", "bookings", "Charge damage to a rental that has come back")
                        .says(
                                "It is paid out of the deposit, and what that does not pay is invoiced. Of a deposit that is"
                                        + " only held the provider takes the part first, with what else is owed, and gives back the"
                                        + " rest.")
                        .takes(DamageChargeBody.class)
                        .refuses(Problem.MONEY_CURRENCY_MISMATCH, Problem.PAYMENT_PROVIDER_UNAVAILABLE)
                        .by(this::chargeDamage),
                command("deposit-release")
                        .named("releaseDeposit", "bookings", "Settle the deposit of a rental that has come back")
                        .says(
                                "What is owed is paid out of it and the rest goes back, while the rental itself is still open."
                                        + " It is done by itself when the rental is settled, and at the latest 14 days after the"
                                        + " check-out.")
                        .mayTake(EmptyBody.class)
                        .refuses(Problem.PAYMENT_DECLINED, Problem.PAYMENT_PROVIDER_UNAVAILABLE)
                        .by(this::releaseDeposit),
                command("write-off")
                        .named("writeOffDebt", "bookings", "Give up what a customer will not pay any more")
                        .says(
                                "By staff who may go beyond what is usual, after the deposit was settled; the open invoices are"
                                        + " cancelled, and the rental can be settled.")
                        .takes(ReasonBody.class)
                        .refuses(Problem.BOOKING_NOT_SETTLED)
                        .by(this::writeOff),
                command("no-show")
                        .named("recordNoShow", "bookings", "Record that the customer never came")
                        .says("The rentable is free; the policy's penalty is kept.")
                        .mayTake(EmptyBody.class)
                        .refuses(Problem.NOSHOW_TOO_EARLY)
                        .by(this::noShow),
                command("terminate")
                        .named("terminateBooking", "bookings", "End a running rental")
                        .says("For a breach, force majeure or an error; settled as an early return.")
                        .takes(ReasonBody.class)
                        .by(this::terminate),
                command("void")
                        .named("voidBooking", "bookings", "Undo a rental that has come back")
                        .says(
                                "Its charges are reversed, and what was paid goes back, all of it or so much as is said; what"
                                        + " is kept is what undoing it cost.")
                        .takes(VoidBody.class)
                        .refuses(Problem.REFUND_EXCEEDS_CAPTURED, Problem.MONEY_CURRENCY_MISMATCH)
                        .by(this::voidIt));
    }

    private static Endpoint.Builder command(String name, String... spellings) {
        Endpoint.Builder builder = Endpoint.post("/bookings/{id}/" + name)
                .alsoAt("/reservations/{id}/" + name)
                .ifMatch(Need.ACCEPTED)
                .answers(200, BookingResource.class, "The booking as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION, Problem.INVALID_VALUE);
        for (String spelling : spellings) {
            builder.alsoAt("/bookings/{id}/" + spelling).alsoAt("/reservations/{id}/" + spelling);
        }
        return builder;
    }

    private Answer approve(Call call) {
        ApproveBody body = call.body(ApproveBody.class);
        ApproveBooking.Command command = new ApproveBooking.Command(
                call.actor(), target(call), body.note().orElse(""), body.papers());
        return done(call, () -> bookings.requests().approveBooking().approve(command));
    }

    private Answer requestDocuments(Call call) {
        Set<DocumentKind> papers =
                Set.copyOf(call.body(RequestDocumentsBody.class).documents());
        RequestDocuments.Command command = new RequestDocuments.Command(call.actor(), target(call), papers);
        return done(call, () -> bookings.requests().requestDocuments().request(command));
    }

    private Answer decline(Call call) {
        String reason = call.body(DeclineBody.class).reason().orElse("");
        DeclineBooking.Command command = new DeclineBooking.Command(call.actor(), target(call), reason);
        return done(call, () -> bookings.endings().declineBooking().decline(command));
    }

    private Answer confirm(Call call) {
        boolean payLater = call.body(ConfirmBody.class).payLater().orElse(false);
        ConfirmBooking.Command command = new ConfirmBooking.Command(call.actor(), target(call), payLater);
        return done(call, () -> bookings.requests().confirmBooking().confirm(command));
    }

    private Answer cancel(Call call) {
        CancelBooking.Command command = call.body(CancelBody.class).command(call.actor(), target(call));
        return done(call, () -> bookings.endings().cancelBooking().cancel(command));
    }

    private Answer checkIn(Call call) {
        CheckIn.Command command = call.body(CheckInBody.class).command(call.actor(), target(call));
        return outside(call, () -> bookings.counter().checkIn().checkIn(command));
    }

    private Answer checkOut(Call call) {
        Condition condition = call.body(ConditionBody.class).condition();
        CheckOut.Command command = new CheckOut.Command(call.actor(), target(call), condition);
        return done(call, () -> bookings.counter().checkOut().checkOut(command));
    }

    private Answer complete(Call call) {
        call.body(EmptyBody.class);
        CompleteBooking.Command command = new CompleteBooking.Command(call.actor(), target(call));
        return outside(call, () -> bookings.settlements().completeBooking().complete(command));
    }

    private Answer chargeDamage(Call call) {
        ChargeDamage.Command command = call.body(DamageChargeBody.class).command(call.actor(), target(call));
        // What is held is taken outside; the damage itself is charged once, with the answer that tells of it.
        return call.onceAfter(
                () -> bookings.settlements().drawOnDeposit().draw(command),
                () -> seen(call, bookings.settlements().chargeDamage().charge(command)));
    }

    private Answer releaseDeposit(Call call) {
        call.body(EmptyBody.class);
        ReleaseDeposit.Command command = new ReleaseDeposit.Command(call.actor(), target(call));
        return outside(call, () -> bookings.settlements().releaseDeposit().release(command));
    }

    private Answer writeOff(Call call) {
        String reason = call.body(ReasonBody.class).reason();
        WriteOffDebt.Command command = new WriteOffDebt.Command(call.actor(), target(call), reason);
        return done(call, () -> bookings.settlements().writeOffDebt().writeOff(command));
    }

    private Answer noShow(Call call) {
        call.body(EmptyBody.class);
        RecordNoShow.Command command = new RecordNoShow.Command(call.actor(), target(call));
        return done(call, () -> bookings.endings().recordNoShow().record(command));
    }

    private Answer terminate(Call call) {
        String reason = call.body(ReasonBody.class).reason();
        TerminateBooking.Command command = new TerminateBooking.Command(call.actor(), target(call), reason);
        return done(call, () -> bookings.settlements().terminateBooking().terminate(command));
    }

    private Answer voidIt(Call call) {
        VoidBooking.Command command = call.body(VoidBody.class).command(call.actor(), target(call));
        return done(call, () -> bookings.settlements().voidBooking().voidIt(command));
    }

    /** What may have to ask a provider runs in no unit of work. */
    private Answer outside(Call call, Supplier<Outcome<Booking>> command) {
        return call.onceOutside(Optional.empty(), () -> seen(call, command.get()));
    }

    private Answer done(Call call, Supplier<Outcome<Booking>> command) {
        return call.once(() -> seen(call, command.get()));
    }

    private Outcome<Answer> seen(Call call, Outcome<Booking> done) {
        return done.map(booking -> BookingRoutes.seen(rentwright, call, booking.id(), 200));
    }

    private static Target target(Call call) {
        return new Target(new BookingId(call.id()), call.ifMatch());
    }
}
