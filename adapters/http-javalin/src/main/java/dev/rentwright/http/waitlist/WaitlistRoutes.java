package dev.rentwright.http.waitlist;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.RentalProblems;
import dev.rentwright.party.CustomerId;
import dev.rentwright.waitlist.AcceptOffer;
import dev.rentwright.waitlist.JoinWaitlist;
import dev.rentwright.waitlist.LeaveWaitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import java.util.List;

/** The waitlist. */
public final class WaitlistRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public WaitlistRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/waitlist")
                        .named("joinWaitlist", "waitlist", "Wait for what is taken")
                        .says(
                                "Whoever has waited longest is offered it, held for a while, when the whole period is free.")
                        .takes(WaitBody.class)
                        .answers(201, WaitlistResource.class, "The entry, waiting.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.PERIOD_EMPTY,
                                Problem.TIME_INVALID_OFFSET,
                                Problem.PERIOD_IN_PAST,
                                Problem.LOCATION_CLOSED,
                                Problem.INVALID_VALUE)
                        .by(this::join),
                Endpoint.get("/waitlist")
                        .named("listWaitlist", "waitlist", "List what a customer waits for")
                        .says("And has waited for; the longest waiting first.")
                        .takes(Parameter.id("customer", "Whose entries.").must())
                        .answersAllOf(WaitlistResource.class, "The entries.")
                        .by(this::list),
                Endpoint.get("/waitlist/{id}")
                        .named("getWaitlistEntry", "waitlist", "Show an entry of the waitlist")
                        .says("With what is offered, if something is.")
                        .answers(200, WaitlistResource.class, "The entry.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                rentwright.waitlist().viewWaitlist().view(call.actor(), id(call)),
                                "waitlist entry",
                                entry -> shown(entry, 200))),
                Endpoint.post("/waitlist/{id}/accept")
                        .named("acceptOffer", "waitlist", "Book what is offered")
                        .says("The ordinary booking, in the place of what was held. The entry names it.")
                        .takes(AcceptBody.class)
                        .answers(200, WaitlistResource.class, "The entry, booked.")
                        .refuses(RentalProblems.OF_THE_WISH)
                        .refuses(RentalProblems.OF_THE_CUSTOMER)
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.HOLD_EXPIRED,
                                Problem.QUOTE_EXPIRED,
                                Problem.INVALID_VALUE)
                        .by(this::accept),
                Endpoint.post("/waitlist/{id}/withdraw")
                        .named("leaveWaitlist", "waitlist", "Wait no more")
                        .says("What was held is free for the next.")
                        .answers(200, WaitlistResource.class, "The entry, withdrawn.")
                        .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION)
                        .by(this::leave));
    }

    private Answer join(Call call) {
        JoinWaitlist.Command command = call.body(WaitBody.class).command(call.actor());
        return call.once(() -> rentwright
                .waitlist()
                .joinWaitlist()
                .join(command)
                .map(entry -> shown(entry, 201).at(call.link("/waitlist/" + entry.id()))));
    }

    private Answer list(Call call) {
        CustomerId customer = new CustomerId(call.needId("customer"));
        return Lists.all(rentwright.waitlist().viewWaitlist().of(call.actor(), customer), WaitlistResource::of);
    }

    private Answer accept(Call call) {
        AcceptOffer.Command command = call.body(AcceptBody.class).command(call.actor(), call.id());
        return call.once(() -> rentwright
                .waitlist()
                .acceptOffer()
                .accept(command)
                .map(booking -> shown(
                        rentwright
                                .waitlist()
                                .viewWaitlist()
                                .view(call.actor(), command.entry())
                                .orElseThrow(),
                        200)));
    }

    private Answer leave(Call call) {
        LeaveWaitlist.Command command = new LeaveWaitlist.Command(call.actor(), id(call));
        return call.once(
                () -> rentwright.waitlist().leaveWaitlist().leave(command).map(entry -> shown(entry, 200)));
    }

    private static WaitlistEntryId id(Call call) {
        return new WaitlistEntryId(call.id());
    }

    private static Answer shown(WaitlistEntry entry, int status) {
        return Answer.json(status, WaitlistResource.of(entry)).tagged(entry.version());
    }
}
