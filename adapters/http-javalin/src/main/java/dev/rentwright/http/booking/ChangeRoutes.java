package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.AddNote;
import dev.rentwright.booking.change.AddOption;
import dev.rentwright.booking.change.ChangeCommission;
import dev.rentwright.booking.change.ChangePreview;
import dev.rentwright.booking.change.DecideCancellation;
import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.change.GuaranteeBooking;
import dev.rentwright.booking.change.ModifyBooking;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.change.RequestCancellation;
import dev.rentwright.booking.change.WithdrawCancellation;
import dev.rentwright.booking.change.WriteInternalNotes;
import dev.rentwright.booking.change.WriteSpecialRequests;
import dev.rentwright.booking.counter.DeleteBooking;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.pricing.AmendmentBody;
import dev.rentwright.http.pricing.ChosenAddOnBody;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.RentalProblems;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.quote.QuotePrice;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What changes about a booking while it stays where it is: the operations I1 to I9 of REC-10, and its composites. */
public final class ChangeRoutes {

    private static final List<Problem> AS_A_BOOKING = Stream.of(
                    RentalProblems.OF_THE_WISH,
                    RentalProblems.OF_THE_PRICE,
                    RentalProblems.OF_THE_CUSTOMER,
                    List.of(Problem.LOCATION_OVER_CAPACITY, Problem.LICENCE_MISSING))
            .flatMap(List::stream)
            .toList();

    private final Rentwright rentwright;
    private final BookingUseCases bookings;

    /** The routes of an engine. */
    public ChangeRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
        this.bookings = rentwright.bookings();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/bookings/walk-in")
                        .alsoAt("/reservations/walk-in")
                        .named("walkIn", "bookings", "Book, confirm and hand out in one step")
                        .says(
                                "What was quoted, or what is described here: then it is priced where it is booked. All of it or"
                                        + " nothing; what one of the steps refuses, refuses all.")
                        .takes(WalkInBody.class)
                        .key(Need.REQUIRED)
                        .answers(201, BookingResource.class, "The booking, running.")
                        .refuses(AS_A_BOOKING)
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.QUOTE_EXPIRED,
                                Problem.HOLD_EXPIRED,
                                Problem.PAYMENT_REQUIRED,
                                Problem.DOCUMENTS_INCOMPLETE,
                                Problem.CHAUFFEUR_UNAVAILABLE,
                                Problem.CHECKIN_OUTSIDE_WINDOW,
                                Problem.ASSET_NOT_READY,
                                Problem.HANDOVER_INCOMPLETE,
                                Problem.ODOMETER_DECREASING,
                                Problem.INVALID_VALUE)
                        .by(this::walkIn),
                shown(Endpoint.patch("/bookings/{id}").alsoAt("/reservations/{id}"))
                        .named("modifyBooking", "bookings", "Change what was agreed before it begins")
                        .says(
                                "The whole rental is priced at today's plan; inside the last 48 hours a fee may be owed. What"
                                        + " was paid too much goes back, what is missing shows in the account.")
                        .takes(AmendmentBody.class)
                        .refuses(AS_A_BOOKING)
                        .by(this::modify),
                preview("change-preview")
                        .named("previewModification", "bookings", "Tell what a change would cost")
                        .says("Changes nothing.")
                        .takes(AmendmentBody.class)
                        .by(this::previewModification),
                command("extend")
                        .named("extendBooking", "bookings", "Make a rental longer")
                        .says(
                                "A running one goes on at its frozen plan, without a fee and never for less than nothing; one"
                                        + " that has not begun is changed as any other.")
                        .takes(UntilBody.class)
                        .refuses(AS_A_BOOKING)
                        .by(this::extend),
                preview("extension-preview")
                        .named("previewExtension", "bookings", "Tell what a later end would cost")
                        .says("Changes nothing.")
                        .takes(UntilBody.class)
                        .by(this::previewExtension),
                command("renew")
                        .named("renewBooking", "bookings", "Let a rental by the month go on for another")
                        .says("At its frozen plan, until notice is given.")
                        .mayTake(EmptyBody.class)
                        .refuses(Problem.AVAILABILITY_CONFLICT, Problem.LOCATION_OVER_CAPACITY, Problem.RATE_INCOMPLETE)
                        .by(this::renew),
                command("notice")
                        .named("giveNotice", "bookings", "Give notice of leaving a rental by the month")
                        .says("The end is the later of the wished one and the end of the notice period.")
                        .mayTake(LeavingBody.class)
                        .refuses(Problem.AVAILABILITY_CONFLICT, Problem.RATE_INCOMPLETE)
                        .by(this::notice),
                command("cancellation-request")
                        .named("requestCancellation", "bookings", "Ask for a cancellation")
                        .says("Where customers do not cancel confirmed bookings at once.")
                        .takes(ReasonBody.class)
                        .by(this::requestCancellation),
                command("cancellation-request/withdraw")
                        .named("withdrawCancellation", "bookings", "Take a request for cancellation back")
                        .says("Before it is decided.")
                        .mayTake(EmptyBody.class)
                        .by(this::withdraw),
                command("cancellation-request/accept")
                        .named("acceptCancellation", "bookings", "Accept a request for cancellation")
                        .says("The booking is cancelled for its customer's sake, by its policy as of now.")
                        .mayTake(NoteBody.class)
                        .by(call -> decide(call, true)),
                command("cancellation-request/reject")
                        .named("rejectCancellation", "bookings", "Reject a request for cancellation")
                        .says("The booking stands; it may be asked for again.")
                        .mayTake(NoteBody.class)
                        .by(call -> decide(call, false)),
                command("guarantee")
                        .named("guaranteeBooking", "bookings", "Note what backs a booking")
                        .says("A guaranteed booking is waited for longer.")
                        .takes(GuaranteeBody.class)
                        .by(this::guarantee),
                command("charges")
                        .named("addCharge", "bookings", "Charge something that arose on the way")
                        .says("To be paid as an additional payment.")
                        .takes(ChargeBody.class)
                        .refuses(Problem.MONEY_CURRENCY_MISMATCH)
                        .by(this::charge),
                command("add-ons")
                        .named("addOption", "bookings", "Take something more along on a running rental")
                        .says("For the whole rental, at its frozen plan.")
                        .takes(ChosenAddOnBody.class)
                        .refuses(Problem.RATE_INCOMPLETE)
                        .by(this::option),
                command("notes")
                        .named("addNote", "bookings", "Write something into the life of a booking")
                        .says("An event more, of which its customer is not told.")
                        .takes(NoteBody.class)
                        .by(this::note),
                command("special-requests")
                        .named("writeSpecialRequests", "bookings", "Write down what the customer asks for")
                        .says("As long as the booking lives; up to 1000 characters, in the place of what was asked for"
                                + " before.")
                        .takes(RemarkBody.class)
                        .by(this::requests),
                command("commission")
                        .named("changeCommission", "bookings", "Agree on another commission")
                        .says(
                                "Until the rental begins; from then on the owner's money is shared out. For who may go beyond"
                                        + " what is usual and acts for no supplier; customers are not shown it.")
                        .takes(CommissionBody.class)
                        .by(this::commission),
                command("internal-notes")
                        .named("writeInternalNotes", "bookings", "Write down what staff should know")
                        .says("As long as the booking lives; in the place of what was noted before. Customers are shown"
                                + " neither the notes nor that they changed.")
                        .takes(RemarkBody.class)
                        .by(this::notes),
                shown(Endpoint.delete("/bookings/{id}")
                                .alsoAt("/reservations/{id}")
                                .ifMatch(Need.REQUIRED))
                        .named("deleteBooking", "bookings", "Give a booking up, or put one that is over out of sight")
                        .says("Before it begins it is cancelled by its policy; over, it is no longer listed. Refused in"
                                + " between.")
                        .by(this::delete));
    }

    private static Endpoint.Builder command(String name) {
        return shown(Endpoint.post("/bookings/{id}/" + name)
                .alsoAt("/reservations/{id}/" + name)
                .ifMatch(Need.ACCEPTED));
    }

    private static Endpoint.Builder shown(Endpoint.Builder builder) {
        return builder.answers(200, BookingResource.class, "The booking as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION, Problem.INVALID_VALUE);
    }

    private static Endpoint.Builder preview(String name) {
        return Endpoint.post("/bookings/{id}/" + name)
                .alsoAt("/reservations/{id}/" + name)
                .answers(200, PriceChangeResource.class, "Both prices, the fee, and what would be charged or refunded.")
                .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION, Problem.INVALID_VALUE)
                .refuses(AS_A_BOOKING);
    }

    private Answer walkIn(Call call) {
        WalkInBody body = call.body(WalkInBody.class);
        Optional<QuotePrice.Command> asked =
                body.asked(call.actor(), rentwright.ports().rentables());
        return call.once(() -> body.quote(asked, rentwright.quotes().quotePrice())
                .then(quote -> bookings.counter()
                        .walkIn()
                        .serve(
                                body.command(call.actor(), quote),
                                body.counter(
                                        call.actor(), rentwright.paperwork().signAgreement())))
                .map(booking -> BookingRoutes.seen(rentwright, call, booking.id(), 201)
                        .at(call.link("/bookings/" + booking.id()))));
    }

    private Answer modify(Call call) {
        ModifyBooking.Command command = new ModifyBooking.Command(
                call.actor(), read(call), call.body(AmendmentBody.class).amendment());
        return call.reply(
                () -> bookings.changes().modifyBooking().modify(command).map(booking -> seen(call, booking)));
    }

    private Answer previewModification(Call call) {
        AmendmentBody body = call.body(AmendmentBody.class);
        return call.reply(() -> bookings.changes()
                .previewModification()
                .preview(call.actor(), new BookingId(call.id()), body.amendment())
                .map(change -> told(call, change)));
    }

    /** The lines of both prices are called as in the caller's language. */
    private static Answer told(Call call, ChangePreview change) {
        return Answer.ok(PriceChangeResource.of(change, call.locale()))
                .with("Content-Language", call.locale().toLanguageTag())
                .with("Vary", "Accept-Language");
    }

    private Answer extend(Call call) {
        ExtendBooking.Command command = new ExtendBooking.Command(
                call.actor(), target(call), call.body(UntilBody.class).until());
        return done(call, () -> bookings.changes().extendBooking().extend(command));
    }

    private Answer previewExtension(Call call) {
        UntilBody body = call.body(UntilBody.class);
        return call.reply(() -> bookings.changes()
                .previewExtension()
                .preview(call.actor(), new BookingId(call.id()), body.until())
                .map(change -> told(call, change)));
    }

    private Answer renew(Call call) {
        call.body(EmptyBody.class);
        return done(
                call,
                () -> bookings.changes().renewBooking().renew(new RenewBooking.Command(call.actor(), target(call))));
    }

    private Answer notice(Call call) {
        GiveNotice.Command command = new GiveNotice.Command(
                call.actor(), target(call), call.body(LeavingBody.class).leaving());
        return done(call, () -> bookings.changes().giveNotice().give(command));
    }

    private Answer requestCancellation(Call call) {
        RequestCancellation.Command command = new RequestCancellation.Command(
                call.actor(), target(call), call.body(ReasonBody.class).reason());
        return done(call, () -> bookings.changes().requestCancellation().request(command));
    }

    private Answer withdraw(Call call) {
        call.body(EmptyBody.class);
        WithdrawCancellation.Command command = new WithdrawCancellation.Command(call.actor(), target(call));
        return done(call, () -> bookings.changes().withdrawCancellation().withdraw(command));
    }

    private Answer decide(Call call, boolean accept) {
        String answer = call.body(NoteBody.class).note().orElse("");
        DecideCancellation.Command command = new DecideCancellation.Command(call.actor(), target(call), accept, answer);
        return done(call, () -> bookings.changes().decideCancellation().decide(command));
    }

    private Answer guarantee(Call call) {
        GuaranteeBooking.Command command = new GuaranteeBooking.Command(
                call.actor(), target(call), call.body(GuaranteeBody.class).type());
        return done(call, () -> bookings.changes().guaranteeBooking().guarantee(command));
    }

    private Answer charge(Call call) {
        ChargeBody body = call.body(ChargeBody.class);
        return done(call, () -> bookings.changes().addCharge().add(body.command(call.actor(), target(call))));
    }

    private Answer option(Call call) {
        AddOption.Command command = new AddOption.Command(
                call.actor(), target(call), call.body(ChosenAddOnBody.class).chosen());
        return done(call, () -> bookings.changes().addOption().add(command));
    }

    private Answer note(Call call) {
        String note = call.body(NoteBody.class).note().orElse("");
        return done(
                call, () -> bookings.changes().addNote().note(new AddNote.Command(call.actor(), target(call), note)));
    }

    private Answer requests(Call call) {
        WriteSpecialRequests.Command command = new WriteSpecialRequests.Command(
                call.actor(), target(call), call.body(RemarkBody.class).text().orElse(""));
        return done(call, () -> bookings.changes().writeSpecialRequests().write(command));
    }

    private Answer commission(Call call) {
        ChangeCommission.Command command = new ChangeCommission.Command(
                call.actor(), target(call), call.body(CommissionBody.class).rate());
        return done(call, () -> bookings.changes().changeCommission().change(command));
    }

    private Answer notes(Call call) {
        WriteInternalNotes.Command command = new WriteInternalNotes.Command(
                call.actor(), target(call), call.body(RemarkBody.class).text().orElse(""));
        return done(call, () -> bookings.changes().writeInternalNotes().write(command));
    }

    private Answer delete(Call call) {
        DeleteBooking.Command command = new DeleteBooking.Command(call.actor(), read(call));
        return call.reply(
                () -> bookings.counter().deleteBooking().delete(command).map(booking -> seen(call, booking)));
    }

    private Answer done(Call call, Supplier<Outcome<Booking>> command) {
        return call.once(() -> command.get().map(booking -> seen(call, booking)));
    }

    private Answer seen(Call call, Booking booking) {
        return BookingRoutes.seen(rentwright, call, booking.id(), 200);
    }

    private static Target target(Call call) {
        return new Target(new BookingId(call.id()), call.ifMatch());
    }

    /** As the caller has read it, which PATCH and DELETE must tell. */
    private static Target read(Call call) {
        return new Target(new BookingId(call.id()), Optional.of(call.version()));
    }
}
