package dev.rentwright.http.booking;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.RentalProblems;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.takeover.SourceRecord;
import dev.rentwright.takeover.TakeOverBooking;
import java.util.List;
import java.util.Optional;

/** Bookings of other systems, taken over (BKG-29). */
public final class TakeoverRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public TakeoverRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/bookings/import")
                        .alsoAt("/reservations/import")
                        .named("importBooking", "bookings", "Take over a booking of another system")
                        .says(
                                "For staff and suppliers. Its status is read as a word of its trade, and the booking is lived"
                                        + " through until it stands there: priced as the record says, requested, paid, accepted, handed"
                                        + " out, taken back, settled or given up, all at once or not at all. What takes its rentable, or"
                                        + " took it, overlaps nobody; what ended before it began takes nothing. Papers, money and stay"
                                        + " rules that were settled there are not asked again. The same record again answers 200 with"
                                        + " the booking that it became. A refusal says by a pointer what of the record it is about.")
                        .takes(SourceRecordBody.class)
                        .answers(201, BookingResource.class, "The booking, in the state that its word means.")
                        .refuses(RentalProblems.OF_THE_WISH)
                        .refuses(RentalProblems.OF_THE_PRICE)
                        .refuses(RentalProblems.OF_THE_CUSTOMER)
                        .refuses(
                                Problem.FORBIDDEN,
                                Problem.NOT_FOUND,
                                Problem.INVALID_VALUE,
                                Problem.LOCATION_OVER_CAPACITY,
                                Problem.CHAUFFEUR_UNAVAILABLE,
                                Problem.LICENCE_MISSING,
                                Problem.PAYMENT_REQUIRED,
                                Problem.DOCUMENTS_INCOMPLETE,
                                Problem.CHECKIN_OUTSIDE_WINDOW,
                                Problem.ASSET_NOT_READY,
                                Problem.HANDOVER_INCOMPLETE,
                                Problem.ODOMETER_DECREASING,
                                Problem.BOOKING_NOT_SETTLED,
                                Problem.NOSHOW_TOO_EARLY)
                        .by(this::takeOver),
                Endpoint.post("/bookings/imports")
                        .alsoAt("/reservations/imports")
                        .named("importBookings", "bookings", "Take over bookings of another system")
                        .says(
                                "Up to a hundred, one after the other, each all at once or not at all, as by itself: one that"
                                        + " cannot be taken over keeps none of the others out, and the answer reports of each. Sent"
                                        + " again, those that were taken over before answer with the booking that they became. A"
                                        + " body that cannot be read takes none over.")
                        .takes(SourceRecordsBody.class)
                        .answers(200, TakenOverResource.Report.class, "What became of each.")
                        .refuses(Problem.FORBIDDEN)
                        .by(this::takeOverAll));
    }

    /** Each in a unit of work of its own, so that this must not run in one. */
    private Answer takeOverAll(Call call) {
        List<SourceRecordBody> records = call.body(SourceRecordsBody.class).records();
        return call.onceOutside(
                Optional.empty(),
                () -> Outcome.granted(Answer.ok(TakenOverResource.Report.of(
                        records.stream().map(record -> taken(call, record)).toList()))));
    }

    private TakenOverResource taken(Call call, SourceRecordBody body) {
        try {
            return Values.made("", () -> {
                SourceRecord record =
                        body.record(call.actor(), rentwright.ports().rentables());
                return rentwright
                        .takeovers()
                        .takeOverBooking()
                        .takeOver(new TakeOverBooking.Command(call.actor(), record))
                        .fold(
                                taken -> TakenOverResource.of(body, taken),
                                refusals -> TakenOverResource.of(body, call.problem(refusals)));
            });
        } catch (ProblemException wrong) {
            return TakenOverResource.of(body, call.problem(wrong));
        }
    }

    private Answer takeOver(Call call) {
        SourceRecordBody body = call.body(SourceRecordBody.class);
        TakeOverBooking.Command command = new TakeOverBooking.Command(
                call.actor(), body.record(call.actor(), rentwright.ports().rentables()));
        return call.once(() -> rentwright
                .takeovers()
                .takeOverBooking()
                .takeOver(command)
                .map(taken -> {
                    Answer seen =
                            BookingRoutes.seen(rentwright, call, taken.booking().id(), taken.before() ? 200 : 201);
                    return seen.at(call.link("/bookings/" + taken.booking().id()));
                }));
    }
}
