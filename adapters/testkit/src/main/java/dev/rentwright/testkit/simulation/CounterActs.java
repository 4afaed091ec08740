package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.counter.SwapRentable;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.status.OperationalStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keys go over the counter: out, back, and out again for another. */
final class CounterActs {

    private final Stage stage;
    private final Picks picks;
    private final PayActs paying;

    CounterActs(Stage stage, Picks picks, PayActs paying) {
        this.stage = stage;
        this.picks = picks;
        this.paying = paying;
    }

    List<Act> all() {
        return List.of(
                new Act(8, "check-in", this::checkIn),
                new Act(8, "check-out", this::checkOut),
                new Act(3, "swap", this::swap),
                new Act(6, "arrive", this::arrive),
                new Act(6, "bring-back", this::bringBack));
    }

    /** Whoever is awaited next comes, pays what is owed and takes it. */
    private String arrive(Draw draw) {
        return picks.next(BookingStatus.CONFIRMED, booking -> booking.period().start())
                .map(booking -> welcome(booking, draw))
                .orElse("nobody");
    }

    /** They come when they are awaited, or a little later, pay what is owed and take it. */
    String welcome(Booking booking, Draw draw) {
        waitUntil(booking.period().start().plus(Duration.ofMinutes(draw.between(0, 50))));
        Target target = Target.of(booking.id());
        return booking.number()
                + paying.payAll(booking)
                + stage.engine
                        .bookings()
                        .counter()
                        .checkIn()
                        .checkIn(new CheckIn.Command(DESK, target, condition(target, draw.below(3))))
                        .fold(Picks::state, Picks::refused);
    }

    /** Whoever is due back next comes, a little early or late, and pays what that costs. */
    private String bringBack(Draw draw) {
        return picks.next(BookingStatus.CHECKED_IN, booking -> booking.period().end())
                .map(booking -> {
                    waitUntil(booking.period().end().plus(Duration.ofMinutes(draw.between(-200, 200))));
                    return booking.number()
                            + stage.engine
                                    .bookings()
                                    .counter()
                                    .checkOut()
                                    .checkOut(new CheckOut.Command(
                                            DESK,
                                            Target.of(booking.id()),
                                            condition(Target.of(booking.id()), draw.between(1, 400))))
                                    .fold(Picks::state, Picks::refused)
                            + picks.look(booking.id()).map(paying::payAll).orElse("");
                })
                .orElse("nobody");
    }

    private void waitUntil(Instant at) {
        if (at.isAfter(stage.clock.instant())) {
            stage.clock.set(at);
        }
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
        return stage.engine
                .bookings()
                .counter()
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
}
