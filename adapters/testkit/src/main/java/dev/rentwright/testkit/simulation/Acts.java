package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.counter.SwapRentable;
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
import dev.rentwright.catalogue.OperationalStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.QuotePrice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can happen in one step, each as often as its weight says, and what it came to, in a line. */
final class Acts {

    private static final Actor ADMINISTRATOR = Actor.administrator("administrator");

    private final List<Act> acts;
    private final int weights;
    private final Stage stage;
    private final BookingUseCases bookings;
    private final Picks picks;
    private final Wants wants;

    Acts(Stage stage) {
        this.stage = stage;
        this.bookings = stage.engine.bookings();
        this.picks = new Picks(stage);
        this.wants = new Wants(stage);
        this.acts = Stream.of(own(), new ChangeActs(stage, picks, wants).all(), new StockActs(stage).all())
                .flatMap(List::stream)
                .toList();
        this.weights = acts.stream().mapToInt(Act::weight).sum();
    }

    private List<Act> own() {
        return List.of(
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
                new Act(8, "check-in", this::checkIn),
                new Act(8, "check-out", this::checkOut),
                new Act(3, "swap", this::swap),
                new Act(6, "arrive", this::arrive),
                new Act(6, "bring-back", this::bringBack),
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
                                (bookings, id) -> bookings.settlements()
                                        .voidBooking()
                                        .voidIt(new VoidBooking.Command(ADMINISTRATOR, id, "an error")))),
                new Act(1, "terminate", this::terminate));
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
            stage.engine.dueWork().forEach(work -> work.round(100, () -> true));
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
                                    + made.period().endLocal() + book(quoted, draw.chance(20));
                        },
                        Picks::refused);
    }

    private String requestAgain(Draw draw) {
        return stage.quotes.isEmpty() ? "nothing" : "an old quote" + book(draw.recentOf(stage.quotes), false);
    }

    private String book(Stage.Quoted quoted, boolean renewing) {
        RequestBooking.Command once = RequestBooking.Command.of(CUSTOMER, quoted.quote(), quoted.customer());
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

    private String payOnline(Draw draw) {
        boolean rentalFirst = draw.chance(50);
        return picks.some(draw)
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
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Picks::refused);
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
        Optional<Booking> some = picks.some(draw);
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
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Picks::refused);
    }

    private String dueWork() {
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
        return rounds.stream().mapToInt(DueWork.Round::items).sum() + " items, " + failures.size() + " undone";
    }

    /** Whoever is awaited next comes, pays what is owed and takes it. */
    private String arrive(Draw draw) {
        return picks.next(BookingStatus.CONFIRMED, booking -> booking.period().start())
                .map(booking -> {
                    waitUntil(booking.period().start().plus(Duration.ofMinutes(draw.between(0, 50))));
                    return booking.number()
                            + payAll(booking)
                            + bookings.counter()
                                    .checkIn()
                                    .checkIn(new CheckIn.Command(
                                            DESK,
                                            Target.of(booking.id()),
                                            condition(Target.of(booking.id()), draw.below(3))))
                                    .fold(Picks::state, Picks::refused);
                })
                .orElse("nobody");
    }

    /** Whoever is due back next comes, a little early or late, and pays what that costs. */
    private String bringBack(Draw draw) {
        return picks.next(BookingStatus.CHECKED_IN, booking -> booking.period().end())
                .map(booking -> {
                    waitUntil(booking.period().end().plus(Duration.ofMinutes(draw.between(-200, 200))));
                    return booking.number()
                            + bookings.counter()
                                    .checkOut()
                                    .checkOut(new CheckOut.Command(
                                            DESK,
                                            Target.of(booking.id()),
                                            condition(Target.of(booking.id()), draw.between(1, 400))))
                                    .fold(Picks::state, Picks::refused)
                            + picks.look(booking.id()).map(this::payAll).orElse("");
                })
                .orElse("nobody");
    }

    private void waitUntil(Instant at) {
        if (at.isAfter(stage.clock.instant())) {
            stage.clock.set(at);
        }
    }

    private String payAll(Booking booking) {
        BookingAccount account = account(booking);
        return pay(booking, PaymentPurpose.DEPOSIT, account.depositMissing())
                + pay(booking, PaymentPurpose.RENTAL, account.balance());
    }

    private String pay(Booking booking, PaymentPurpose purpose, Money amount) {
        return amount.isPositive()
                ? bookings.paying()
                        .recordPayment()
                        .record(new RecordPayment.Command(
                                DESK, Target.of(booking.id()), purpose, PaymentMethod.CASH, amount))
                        .fold(payment -> " -> " + payment.code(), Picks::refused)
                : "";
    }

    private String checkIn(Draw draw) {
        return picks.on(
                picks.in(draw, BookingStatus.CONFIRMED),
                (all, id) ->
                        all.counter().checkIn().checkIn(new CheckIn.Command(DESK, id, condition(id, draw.below(3)))));
    }

    private String checkOut(Draw draw) {
        return picks.on(
                picks.in(draw, BookingStatus.CHECKED_IN),
                (all, id) -> all.counter()
                        .checkOut()
                        .checkOut(new CheckOut.Command(DESK, id, condition(id, draw.between(1, 400)))));
    }

    /** Whoever is due back next gets another of the same kind, if one stands there. */
    private String swap(Draw draw) {
        return picks.next(BookingStatus.CHECKED_IN, booking -> booking.period().end())
                .map(booking -> {
                    List<RentableId> others = stage.rentables.stream()
                            .filter(other -> mayReplace(other, booking))
                            .toList();
                    return others.isEmpty()
                            ? booking.number() + " has no other"
                            : booking.number() + swap(draw, booking, draw.oneOf(others));
                })
                .orElse("nobody");
    }

    private boolean mayReplace(RentableId other, Booking booking) {
        Rentables rentables = stage.watched.window().rentables();
        Optional<RentableKind> kind =
                booking.rentable().flatMap(rentables::byId).map(Rentable::kind);
        return rentables
                .byId(other)
                .filter(one -> one.operation() == OperationalStatus.AVAILABLE
                        && kind.equals(Optional.of(one.kind()))
                        && one.currentLocation().equals(Optional.of(booking.pickup())))
                .isPresent();
    }

    private String swap(Draw draw, Booking booking, RentableId other) {
        Target target = Target.of(booking.id());
        return bookings.counter()
                .swapRentable()
                .swap(new SwapRentable.Command(
                        DESK,
                        target,
                        other,
                        Optional.empty(),
                        condition(target, draw.between(1, 400)),
                        condition(other, 0)))
                .fold(Picks::state, Picks::refused);
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

    private Condition condition(Target target, int driven) {
        return picks.look(target.booking())
                .flatMap(booking -> stage.watched.window().claims().of(booking.claimReference()))
                .map(claim -> condition(claim.rentable(), driven))
                .orElse(new Condition(Optional.empty(), Optional.empty(), ""));
    }

    private Condition condition(RentableId rentable, int driven) {
        return stage.watched
                .window()
                .rentables()
                .byId(rentable)
                .flatMap(Rentable::vehicle)
                .map(vehicle -> Condition.of(vehicle.odometerKm() + driven, "1"))
                .orElse(new Condition(Optional.empty(), Optional.empty(), ""));
    }

    private BookingAccount account(Booking booking) {
        return BookingAccount.of(booking, stage.watched.stores().payments().of(booking.payable()));
    }
}
