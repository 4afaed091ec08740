package dev.rentwright.booking.change;

import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.ending.Ending;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests for cancellation: asked, taken back, decided (REC-10 I4, C5). */
final class Cancellations implements RequestCancellation, WithdrawCancellation, DecideCancellation {

    private static final int LONGEST = 1000;

    private final Needs needs;
    private final Desk desk;
    private final Ending ending;

    Cancellations(Needs needs, Desk desk, Ending ending) {
        this.needs = needs;
        this.desk = desk;
        this.ending = ending;
    }

    @Override
    public Outcome<Booking> request(RequestCancellation.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_REQUEST_CANCELLATION);
        Optional<Refusal> unsaid = Desk.unsaid("reason", command.reason());
        if (unsaid.isPresent()) {
            return Outcome.refused(unsaid.get());
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.REQUEST_CANCELLATION))
                        .map(file -> open(file).isPresent()
                                ? file.booking()
                                : arrange(
                                        file,
                                        new CancellationRequest(
                                                CancellationRequest.State.REQUESTED,
                                                command.reason(),
                                                file.facts().now(),
                                                command.actor().name(),
                                                Optional.empty()),
                                        BookingEventType.CANCEL_REQUESTED,
                                        Map.of("reason", command.reason()))));
    }

    @Override
    public Outcome<Booking> withdraw(WithdrawCancellation.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_REQUEST_CANCELLATION);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.REQUEST_CANCELLATION))
                        .then(file -> isAlready(file, CancellationRequest.State.WITHDRAWN)
                                ? Outcome.granted(file.booking())
                                : asked(file)
                                        .map(request -> arrange(
                                                file,
                                                request.decided(CancellationRequest.State.WITHDRAWN, Optional.empty()),
                                                BookingEventType.CANCEL_WITHDRAWN,
                                                Map.of()))));
    }

    @Override
    public Outcome<Booking> decide(DecideCancellation.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_DECIDE_CANCELLATION);
        if (command.answer().length() > LONGEST) {
            return Outcome.refused(Desk.invalid("answer", "at most 1000 characters", command.answer()));
        }
        Optional<String> said = Optional.of(command.answer()).filter(text -> !text.isBlank());
        CancellationRequest.State decided =
                command.accept() ? CancellationRequest.State.ACCEPTED : CancellationRequest.State.REJECTED;
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> isAlready(file, decided)
                                ? Outcome.granted(file.booking())
                                : decide(file, command, said)));
    }

    private Outcome<Booking> decide(CaseFile asked, DecideCancellation.Command command, Optional<String> said) {
        return Proposals.allowed(asked, BookingOperation.DECIDE_CANCELLATION)
                .then(file -> asked(file)
                        .then(request -> command.accept()
                                ? accept(file, request, said)
                                : Outcome.granted(arrange(
                                        file,
                                        request.decided(CancellationRequest.State.REJECTED, said),
                                        BookingEventType.CANCEL_REJECTED,
                                        Map.of("answer", command.answer())))));
    }

    /** Told again, it answers as the first time (BKG-30). */
    private static boolean isAlready(CaseFile file, CancellationRequest.State decided) {
        return file.booking()
                .arrangements()
                .cancellation()
                .filter(request -> request.state() == decided)
                .isPresent();
    }

    /** C5: T6 or T8, for the customer's sake. */
    private Outcome<Booking> accept(CaseFile file, CancellationRequest request, Optional<String> said) {
        Arrangements accepted =
                file.booking().arrangements().with(request.decided(CancellationRequest.State.ACCEPTED, said));
        CaseFile asked = file.with(file.booking().arranged(accepted));
        CaseFile known = asked.with(file.facts().arranged(accepted).because(request.reason()));
        return desk.ask(known, BookingTrigger.CANCEL)
                .map(cancelled -> ending.cancel(known, CancellationCause.CUSTOMER, request.reason())
                        .booking());
    }

    private Booking arrange(
            CaseFile file, CancellationRequest request, BookingEventType type, Map<String, Object> data) {
        Booking arranged = file.booking().arranged(file.booking().arrangements().with(request));
        return desk.write(file, arranged, type, data).booking();
    }

    private static Outcome<CancellationRequest> asked(CaseFile file) {
        return open(file).map(Outcome::granted).orElseGet(() -> Outcome.refused(nothingAsked(file)));
    }

    private static Optional<CancellationRequest> open(CaseFile file) {
        return file.booking().arrangements().cancellation().filter(CancellationRequest::isOpen);
    }

    private static Refusal nothingAsked(CaseFile file) {
        return Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                .with("state", file.booking().status().name())
                .with("trigger", BookingOperation.DECIDE_CANCELLATION.name())
                .with("allowed", List.of(BookingOperation.REQUEST_CANCELLATION.name()));
    }
}
