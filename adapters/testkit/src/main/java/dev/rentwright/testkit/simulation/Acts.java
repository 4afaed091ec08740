package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.DeclineBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.ReleaseDeposit;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.booking.settlement.WriteOffDebt;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuotePrice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that can happen in one step, each as often as its weight says, and what it came to, in a line. */
final class Acts {

    /** There was nothing to do it to, it was refused, or it failed before it was kept. */
    private static final Pattern IN_VAIN =
            Pattern.compile("nothing|nobody|has no other|-> refused|-> undone|^0 items", Pattern.MULTILINE);

    private static final Actor ADMINISTRATOR = Actor.administrator("administrator");

    private final List<Act> acts;
    private final int weights;
    private final Stage stage;
    private final BookingUseCases bookings;
    private final Picks picks;
    private final Wants wants;
    private final PayActs paying;

    Acts(Stage stage) {
        this.stage = stage;
        this.bookings = stage.engine.bookings();
        this.picks = new Picks(stage);
        this.wants = new Wants(stage);
        this.paying = new PayActs(stage, picks);
        CounterActs counter = new CounterActs(stage, picks, paying);
        this.acts = Stream.of(
                        own(),
                        paying.all(),
                        counter.all(),
                        new ChangeActs(stage, picks, wants).all(),
                        new StockActs(stage).all(),
                        new DamageActs(stage, picks).all(),
                        new WaitActs(stage, wants).all(),
                        new PaperActs(stage, picks).all(),
                        new MonthActs(stage, counter, wants).all())
                .flatMap(List::stream)
                .toList();
        acts.forEach(act -> stage.tally.awaits(act.name()));
        this.weights = acts.stream().mapToInt(Act::weight).sum();
    }

    private List<Act> own() {
        return List.of(
                new Act(12, "time", this::timePasses),
                new Act(7, "jump", this::jump),
                new Act(14, "request", this::request),
                new Act(3, "request-again", this::requestAgain),
                new Act(14, "due-work", draw -> dueWork()),
                new Act(
                        3,
                        "approve",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.requests()
                                        .approveBooking()
                                        .approve(new ApproveBooking.Command(DESK, id, "fine")))),
                new Act(
                        3,
                        "confirm",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.requests()
                                        .confirmBooking()
                                        .confirm(new ConfirmBooking.Command(DESK, id)))),
                new Act(
                        1,
                        "decline",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.endings()
                                        .declineBooking()
                                        .decline(new DeclineBooking.Command(DESK, id, "no car")))),
                new Act(
                        1,
                        "cancel",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.endings()
                                        .cancelBooking()
                                        .cancel(new CancelBooking.Command(
                                                draw.chance(70) ? CUSTOMER : DESK,
                                                id,
                                                "plans changed",
                                                Optional.empty())))),
                new Act(
                        4,
                        "complete",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.settlements()
                                        .completeBooking()
                                        .complete(new CompleteBooking.Command(DESK, id)))),
                new Act(
                        2,
                        "damage",
                        draw -> picks.on(
                                picks.in(draw, BookingStatus.CHECKED_OUT), (bookings, id) -> damage(draw, id))),
                new Act(
                        1,
                        "release-deposit",
                        draw -> picks.on(
                                picks.in(draw, BookingStatus.CHECKED_OUT),
                                (bookings, id) -> bookings.settlements()
                                        .releaseDeposit()
                                        .release(new ReleaseDeposit.Command(DESK, id)))),
                new Act(
                        1,
                        "write-off",
                        draw -> picks.on(
                                picks.in(draw, BookingStatus.CHECKED_OUT),
                                (bookings, id) -> bookings.settlements()
                                        .writeOffDebt()
                                        .writeOff(new WriteOffDebt.Command(DESK, id, "nobody pays it")))),
                new Act(
                        2,
                        "no-show",
                        draw -> picks.on(
                                draw,
                                (bookings, id) ->
                                        bookings.endings().recordNoShow().record(new RecordNoShow.Command(DESK, id)))),
                new Act(
                        1,
                        "void",
                        draw -> picks.on(
                                draw,
                                (bookings, id) ->
                                        bookings.settlements().voidBooking().voidIt(voiding(draw, id)))),
                new Act(1, "terminate", this::terminate));
    }

    /** Mostly taken out of what is held first. */
    private Outcome<Booking> damage(Draw draw, Target id) {
        ChargeDamage.Command damage =
                new ChargeDamage.Command(DESK, id, Money.of(Integer.toString(draw.between(1, 300)), "EUR"), "a dent");
        return draw.chance(20)
                ? bookings.settlements().chargeDamage().charge(damage)
                : bookings.settlements()
                        .drawOnDeposit()
                        .draw(damage)
                        .then(drawn -> bookings.settlements().chargeDamage().charge(damage));
    }

    /** All goes back, or as much as is drawn, which may be too much. */
    private static VoidBooking.Command voiding(Draw draw, Target id) {
        VoidBooking.Command all = new VoidBooking.Command(ADMINISTRATOR, id, "an error");
        return draw.chance(50) ? all : all.refunding(Money.of(Integer.toString(draw.between(0, 300)), "EUR"));
    }

    /** Takes one step. @return what it was and what it came to */
    String take(Draw draw) {
        int left = draw.below(weights);
        for (Act act : acts) {
            left -= act.weight();
            if (left < 0) {
                String text = taken(act, draw);
                if (cameToSomething(text)) {
                    stage.tally.saw(act.name());
                }
                return stage.clock.instant() + " " + act.name() + " " + text;
            }
        }
        throw new IllegalStateException("expected an act below " + weights);
    }

    /** All that can still be settled by itself, with a provider that answers and nothing that fails. */
    void settle() {
        stage.provider.inTheMoodOf(Optional.empty());
        paying.tellAll();
        for (int round = 0; round < 60; round++) {
            stage.clock.advance(Duration.ofHours(12));
            stage.givingUpTransfers();
            works();
        }
        // What the last hours have begun comes to its end as well: a refund is first decided and then sent.
        works();
    }

    private void works() {
        stage.engine.dueWork().forEach(work -> work.round(100, () -> true));
    }

    private static boolean cameToSomething(String text) {
        return !IN_VAIN.matcher(text).find();
    }

    private static String taken(Act act, Draw draw) {
        try {
            return act.taken().apply(draw);
        } catch (PlannedFailure failed) {
            return "-> undone";
        }
    }

    private String timePasses(Draw draw) {
        Duration by = draw.chance(80) ? Duration.ofMinutes(draw.between(1, 8)) : Duration.ofHours(draw.between(1, 8));
        stage.clock.advance(by);
        return by.toString();
    }

    /** To the instant at which something about a booking changes, a moment before it, or after. */
    private String jump(Draw draw) {
        Optional<Booking> booking = picks.some(draw);
        Optional<Instant> when = booking.map(one -> draw.chance(50)
                        ? one.timerAt().orElse(one.period().start())
                        : draw.chance(50) ? one.period().start() : one.period().end())
                .map(at -> at.plusMillis(draw.between(-1, 1)))
                .filter(at -> at.isAfter(stage.clock.instant()));
        when.ifPresent(stage.clock::set);
        return "to " + when.map(Instant::toString).orElse("nothing ahead");
    }

    private String request(Draw draw) {
        QuotePrice.Command wanted = wants.something(draw);
        CustomerId who = draw.oneOf(stage.customers);
        Optional<ChauffeurId> driver = draw.chance(10) ? Optional.of(draw.oneOf(stage.chauffeurs)) : Optional.empty();
        return stage.engine
                .quotes()
                .quotePrice()
                .quote(wanted)
                .fold(
                        made -> {
                            Stage.Quoted quoted = new Stage.Quoted(made.id(), who);
                            stage.quotes.add(quoted);
                            return (made.ofCategory() ? "any car" : stage.name(made.rentable())) + " "
                                    + made.period().startLocal() + " to "
                                    + made.period().endLocal() + book(quoted, draw.chance(20), driver);
                        },
                        Picks::refused);
    }

    private String requestAgain(Draw draw) {
        return stage.quotes.isEmpty()
                ? "nothing"
                : "an old quote" + book(draw.recentOf(stage.quotes), false, Optional.empty());
    }

    private String book(Stage.Quoted quoted, boolean renewing, Optional<ChauffeurId> driver) {
        RequestBooking.Command own = RequestBooking.Command.of(CUSTOMER, quoted.quote(), quoted.customer());
        RequestBooking.Command once = driver.map(own::drivenBy).orElse(own);
        return bookings.requests()
                .requestBooking()
                .request(renewing ? once.renewing() : once)
                .fold(
                        booking -> {
                            stage.bookings.add(booking.id());
                            stage.live.add(booking.id());
                            return Picks.state(booking);
                        },
                        Picks::refused);
    }

    private String dueWork() {
        stage.givingUpTransfers();
        List<DueWork.Round> rounds = stage.engine.dueWork().stream()
                .map(work -> work.round(100, () -> true))
                .toList();
        List<RuntimeException> failures =
                rounds.stream().flatMap(round -> round.failures().stream()).toList();
        failures.stream()
                .filter(failure -> !(failure instanceof PlannedFailure))
                .findFirst()
                .ifPresent(defect -> {
                    throw defect;
                });
        if (failures.isEmpty()) {
            stage.nothingIsLeftToDo();
        }
        return rounds.stream().mapToInt(DueWork.Round::items).sum() + " items, " + failures.size() + " undone";
    }

    /** A terminated car stays out of service, so it happens rarely, or nothing would be left to rent. */
    private String terminate(Draw draw) {
        return draw.chance(10)
                ? picks.on(
                        picks.in(draw, BookingStatus.CHECKED_IN),
                        (all, id) -> all.settlements()
                                .terminateBooking()
                                .terminate(new TerminateBooking.Command(ADMINISTRATOR, id, "a breach")))
                : "nothing";
    }
}
