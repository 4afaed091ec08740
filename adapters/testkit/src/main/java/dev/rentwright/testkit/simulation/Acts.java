package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.due.RunDueWork;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.DeclineBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.paying.StartPayment;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Vehicle;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.testkit.fixture.Times;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that can happen in one step, each as often as its weight says, and what it came to, in a line. */
final class Acts {

    private static final Actor CUSTOMER = Actor.customer("customer");
    private static final Actor ADMINISTRATOR = Actor.administrator("administrator");

    private final List<Act> acts = List.of(
            new Act(12, "time", this::timePasses),
            new Act(7, "jump", this::jump),
            new Act(14, "request", this::request),
            new Act(3, "request-again", this::requestAgain),
            new Act(12, "pay-online", this::payOnline),
            new Act(12, "complete-intent", this::completeIntent),
            new Act(12, "message", this::message),
            new Act(6, "pay-at-desk", this::payAtDesk),
            new Act(14, "due-work", draw -> dueWork()),
            new Act(
                    3,
                    "approve",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.requests()
                                    .approveBooking()
                                    .approve(new ApproveBooking.Command(DESK, id, "fine")))),
            new Act(
                    3,
                    "confirm",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.requests()
                                    .confirmBooking()
                                    .confirm(new ConfirmBooking.Command(DESK, id)))),
            new Act(
                    1,
                    "decline",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.endings()
                                    .declineBooking()
                                    .decline(new DeclineBooking.Command(DESK, id, "no car")))),
            new Act(
                    1,
                    "cancel",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.endings()
                                    .cancelBooking()
                                    .cancel(new CancelBooking.Command(
                                            draw.chance(70) ? CUSTOMER : DESK,
                                            id,
                                            "plans changed",
                                            Optional.empty())))),
            new Act(8, "check-in", this::checkIn),
            new Act(8, "check-out", this::checkOut),
            new Act(
                    4,
                    "complete",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.settlements()
                                    .completeBooking()
                                    .complete(new CompleteBooking.Command(DESK, id)))),
            new Act(
                    2,
                    "no-show",
                    draw -> on(
                            draw,
                            (bookings, id) ->
                                    bookings.endings().recordNoShow().record(new RecordNoShow.Command(DESK, id)))),
            new Act(
                    1,
                    "void",
                    draw -> on(
                            draw,
                            (bookings, id) -> bookings.settlements()
                                    .voidBooking()
                                    .voidIt(new VoidBooking.Command(ADMINISTRATOR, id, "an error")))),
            new Act(1, "terminate", this::terminate));

    private final int weights = acts.stream().mapToInt(Act::weight).sum();
    private final Stage stage;
    private final BookingUseCases bookings;

    private record Act(int weight, String name, Function<Draw, String> taken) {}

    Acts(Stage stage) {
        this.stage = stage;
        this.bookings = stage.engine.bookings();
    }

    /** Takes one step. @return what it was and what it came to */
    String take(Draw draw) {
        int left = draw.below(weights);
        for (Act act : acts) {
            left -= act.weight();
            if (left < 0) {
                return stage.clock.instant() + " " + act.name() + " " + taken(act, draw);
            }
        }
        throw new IllegalStateException("expected an act below " + weights);
    }

    /** All that can still be settled by itself, with a provider that answers and nothing that fails. */
    void settle() {
        stage.provider.inTheMoodOf(Optional.empty());
        while (!stage.provider.untold().isEmpty()) {
            tell(stage.provider.untold().remove(0));
        }
        for (int round = 0; round < 60; round++) {
            stage.clock.advance(Duration.ofHours(12));
            bookings.runDueWork().run();
        }
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
        Optional<Booking> booking = some(draw);
        Optional<Instant> when = booking.map(one -> draw.chance(50)
                        ? one.timerAt().orElse(one.period().start())
                        : draw.chance(50) ? one.period().start() : one.period().end())
                .map(at -> at.plusMillis(draw.between(-1, 1)))
                .filter(at -> at.isAfter(stage.clock.instant()));
        when.ifPresent(stage.clock::set);
        return "to " + when.map(Instant::toString).orElse("nothing ahead");
    }

    private String request(Draw draw) {
        RentableId car = draw.oneOf(stage.cars);
        LocalDateTime now = LocalDateTime.ofInstant(stage.clock.instant(), Times.BERLIN);
        LocalDateTime start = now.truncatedTo(ChronoUnit.HOURS)
                .plusHours(draw.chance(60) ? draw.between(1, 12) : draw.between(1, 96));
        LocalDateTime end = start.plusHours(draw.chance(60) ? draw.between(2, 24) : draw.between(2, 72));
        var quote = stage.engine
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(DESK, car, stage.place, start.toString(), end.toString()));
        return quote.fold(
                made -> {
                    Stage.Quoted quoted = new Stage.Quoted(made.id(), draw.oneOf(stage.customers));
                    stage.quotes.add(quoted);
                    return "car " + stage.cars.indexOf(car) + " " + start + " to " + end + book(quoted);
                },
                Acts::refused);
    }

    private String requestAgain(Draw draw) {
        return stage.quotes.isEmpty() ? "nothing" : "an old quote" + book(draw.recentOf(stage.quotes));
    }

    private String book(Stage.Quoted quoted) {
        return bookings.requests()
                .requestBooking()
                .request(RequestBooking.Command.of(CUSTOMER, quoted.quote(), quoted.customer()))
                .fold(
                        booking -> {
                            stage.bookings.add(booking.id());
                            stage.live.add(booking.id());
                            return state(booking);
                        },
                        Acts::refused);
    }

    private String payOnline(Draw draw) {
        boolean rentalFirst = draw.chance(50);
        return some(draw)
                .map(booking -> {
                    boolean deposit = account(booking).depositMissing().isPositive()
                            && !(rentalFirst && account(booking).balance().isPositive());
                    return pay(booking, deposit ? PaymentPurpose.DEPOSIT : PaymentPurpose.RENTAL);
                })
                .orElse("nothing");
    }

    private String pay(Booking booking, PaymentPurpose purpose) {
        return booking.number() + " " + purpose
                + bookings.paying()
                        .startPayment()
                        .start(new StartPayment.Command(CUSTOMER, Target.of(booking.id()), purpose, Optional.empty()))
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Acts::refused);
    }

    private String completeIntent(Draw draw) {
        List<PaymentId> open = stage.provider.open();
        if (open.isEmpty()) {
            return "nothing";
        }
        PaymentId intent = draw.recentOf(open);
        boolean paid = draw.chance(85);
        stage.provider.complete(intent, paid, stage.clock.instant());
        return intent + (paid ? " paid" : " declined");
    }

    /** In any order; now and then twice, or never. */
    private String message(Draw draw) {
        List<Integer> untold = stage.provider.untold();
        if (untold.isEmpty()) {
            return "nothing";
        }
        Integer next = draw.oneOf(untold);
        if (!draw.chance(20)) {
            untold.remove(next);
        }
        if (draw.chance(10)) {
            return next + " is lost";
        }
        return next + " " + tell(next);
    }

    private String tell(int message) {
        return stage.engine
                .payments()
                .receiveProviderMessage()
                .receive("SIMULATED", Map.of(), Integer.toString(message).getBytes(StandardCharsets.US_ASCII))
                .getClass()
                .getSimpleName();
    }

    private String payAtDesk(Draw draw) {
        Optional<Booking> some = some(draw);
        if (some.isEmpty()) {
            return "nothing";
        }
        Booking booking = some.get();
        BookingAccount account = account(booking);
        boolean deposit = account.depositMissing().isPositive() && draw.chance(60);
        Money due = deposit ? account.depositMissing() : account.balance();
        Money amount = draw.chance(70) ? due : Money.of(Integer.toString(draw.between(1, 60)), "EUR");
        return booking.number() + " " + amount
                + bookings.paying()
                        .recordPayment()
                        .record(new RecordPayment.Command(
                                DESK,
                                Target.of(booking.id()),
                                deposit ? PaymentPurpose.DEPOSIT : PaymentPurpose.RENTAL,
                                PaymentMethod.CASH,
                                amount))
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Acts::refused);
    }

    private String dueWork() {
        RunDueWork.Round round = bookings.runDueWork().run();
        round.failures().stream()
                .filter(failure -> !(failure instanceof PlannedFailure))
                .findFirst()
                .ifPresent(defect -> {
                    throw defect;
                });
        return round.items() + " items, " + round.failures().size() + " undone";
    }

    private String checkIn(Draw draw) {
        return on(
                in(draw, BookingStatus.CONFIRMED),
                (all, id) ->
                        all.counter().checkIn().checkIn(new CheckIn.Command(DESK, id, condition(id, draw.below(3)))));
    }

    private String checkOut(Draw draw) {
        return on(
                in(draw, BookingStatus.CHECKED_IN),
                (all, id) -> all.counter()
                        .checkOut()
                        .checkOut(new CheckOut.Command(DESK, id, condition(id, draw.between(1, 400)))));
    }

    /** A terminated car stays out of service, so it happens rarely, or nothing would be left to rent. */
    private String terminate(Draw draw) {
        return draw.chance(10)
                ? on(
                        in(draw, BookingStatus.CHECKED_IN),
                        (all, id) -> all.settlements()
                                .terminateBooking()
                                .terminate(new TerminateBooking.Command(ADMINISTRATOR, id, "a breach")))
                : "nothing";
    }

    private Condition condition(Target target, int driven) {
        long before = look(target.booking())
                .flatMap(booking -> stage.watched.window().claims().of(booking.claimReference()))
                .flatMap(claim -> stage.watched.window().rentables().byId(claim.rentable()))
                .flatMap(Rentable::vehicle)
                .map(Vehicle::odometerKm)
                .orElse(0L);
        return Condition.of(before + driven, "1");
    }

    private String on(Draw draw, BiFunction<BookingUseCases, Target, Outcome<Booking>> command) {
        return on(some(draw), command);
    }

    private String on(Optional<Booking> some, BiFunction<BookingUseCases, Target, Outcome<Booking>> command) {
        return some.map(booking -> booking.number()
                        + command.apply(bookings, Target.of(booking.id())).fold(Acts::state, Acts::refused))
                .orElse("nothing");
    }

    /** Mostly one that is not over yet; commands to the others must be refused, and now and then are tried. */
    private Optional<Booking> some(Draw draw) {
        if (stage.bookings.isEmpty()) {
            return Optional.empty();
        }
        List<Booking> live = live();
        return live.isEmpty() || draw.chance(15) ? look(draw.oneOf(stage.bookings)) : Optional.of(draw.recentOf(live));
    }

    private Optional<Booking> in(Draw draw, BookingStatus status) {
        List<Booking> all =
                live().stream().filter(booking -> booking.status() == status).toList();
        return all.isEmpty() || draw.chance(10) ? some(draw) : Optional.of(draw.oneOf(all));
    }

    private List<Booking> live() {
        List<Booking> all = stage.live.stream().flatMap(id -> look(id).stream()).toList();
        all.stream()
                .filter(booking ->
                        BookingTransitions.allowedFrom(booking.status()).isEmpty())
                .forEach(over -> stage.live.remove(over.id()));
        return all;
    }

    private Optional<Booking> look(BookingId id) {
        return stage.watched.stores().bookings().byId(id);
    }

    private BookingAccount account(Booking booking) {
        return BookingAccount.of(booking, stage.watched.stores().payments().of(booking.payable()));
    }

    private static String state(Booking booking) {
        return " -> " + booking.number() + " " + booking.status();
    }

    private static String refused(List<Refusal> refusals) {
        return " -> refused "
                + refusals.stream().map(refusal -> refusal.code().code()).collect(Collectors.joining(", "));
    }
}
