package dev.rentwright.http.feed;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feed.CalendarFormat;
import dev.rentwright.feed.ExportFeed;
import dev.rentwright.feed.ImportFeed;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calendars for other sellers, and theirs. */
public final class FeedRoutes {

    private static final Parameter READER =
            Parameter.text("for", "The seller who reads it, who is not told what their own calendar said.", "coast");

    private final Rentwright rentwright;
    private final CalendarFormat format;

    /**
     * The routes of an engine.
     *
     * @param format how calendars look
     */
    public FeedRoutes(Rentwright rentwright, CalendarFormat format) {
        this.rentwright = rentwright;
        this.format = format;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/rentables/{id}/calendar.ics")
                        .alsoAt("/vehicles/{id}/calendar.ics")
                        .alsoAt("/rooms/{id}/calendar.ics")
                        .alsoAt("/listings/{id}/calendar.ics")
                        .named("getCalendarFeed", "availability", "Tell other sellers when it is taken")
                        .says(
                                "By bookings, holds and blocks alike, for two years from now, and never by whom. Rooms and"
                                        + " homes in dates, vehicles in UTC; an event keeps its uid.")
                        .takes(READER)
                        .answersCalendar("The calendar (RFC 5545).")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::export),
                Endpoint.post("/rentables/{id}/calendars/{seller}")
                        .alsoAt("/vehicles/{id}/calendars/{seller}")
                        .alsoAt("/rooms/{id}/calendars/{seller}")
                        .alsoAt("/listings/{id}/calendars/{seller}")
                        .takes(FeedBody.class)
                        .named("importCalendarFeed", "availability", "Hear from another seller when it is taken")
                        .says(
                                "Keeps it off the market then: what is new is blocked, what has moved moves, what has"
                                        + " vanished is free. The same calendar again changes nothing. Dates are taken from the hour"
                                        + " of arrival to that of departure. What is cut off, or no calendar at all, frees nothing.")
                        .answers(200, FeedResource.class, "What became of it.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::follow));
    }

    private Answer export(Call call) {
        ExportFeed.Command command = new ExportFeed.Command(call.actor(), new RentableId(call.id()), call.query("for"));
        return call.reply(() -> rentwright
                .feeds()
                .exportFeed()
                .export(command)
                .map(busy -> Answer.of(
                        200,
                        Endpoint.CALENDAR,
                        format.write(busy, rentwright.clock().instant()))));
    }

    private Answer follow(Call call) {
        byte[] calendar = call.body(FeedBody.class).calendar().getBytes(StandardCharsets.UTF_8);
        ImportFeed.Command command = Values.made(
                "/seller",
                () -> new ImportFeed.Command(
                        call.actor(),
                        new RentableId(call.id()),
                        call.path("seller"),
                        zone -> format.read(calendar, zone)));
        return call.once(() -> rentwright
                .feeds()
                .importFeed()
                .importFeed(command)
                .map(FeedResource::of)
                .map(Answer::ok));
    }
}
