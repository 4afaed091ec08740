package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who rents by the month is let in, stays on, and leaves: the house looks after its tenants first. */
final class MonthActs {

    private final Stage stage;
    private final CounterActs counter;
    private final Wants wants;

    MonthActs(Stage stage, CounterActs counter, Wants wants) {
        this.stage = stage;
        this.counter = counter;
        this.wants = wants;
    }

    List<Act> all() {
        return List.of(
                new Act(2, "let-in", this::letIn), new Act(1, "renew", this::renew), new Act(1, "leave", this::leave));
    }

    /** Whoever waits is accepted and pays; whoever is awaited comes. */
    private String letIn(Draw draw) {
        Optional<Booking> awaited = one(BookingStatus.CONFIRMED).or(() -> one(BookingStatus.APPROVED));
        return awaited.map(booking -> counter.welcome(booking, draw))
                .orElseGet(() -> about(
                        one(BookingStatus.PENDING),
                        booking -> stage.engine
                                .bookings()
                                .requests()
                                .approveBooking()
                                .approve(new ApproveBooking.Command(DESK, Target.of(booking.id()), "welcome"))));
    }

    private String renew(Draw draw) {
        return about(
                one(BookingStatus.CHECKED_IN),
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .renewBooking()
                        .renew(new RenewBooking.Command(DESK, Target.of(booking.id()))));
    }

    /** As soon as may be, or on some day. */
    private String leave(Draw draw) {
        Optional<LocalDate> wished =
                draw.chance(40) ? Optional.empty() : Optional.of(wants.today().plusDays(draw.between(-2, 150)));
        return about(
                one(BookingStatus.CHECKED_IN),
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .giveNotice()
                        .give(new GiveNotice.Command(CUSTOMER, Target.of(booking.id()), wished)));
    }

    private Optional<Booking> one(BookingStatus status) {
        return stage.live.stream()
                .flatMap(id -> stage.watched.stores().bookings().byId(id).stream())
                .filter(booking ->
                        booking.status() == status && booking.terms().request().term() instanceof Term.Months)
                .findFirst();
    }

    private static String about(Optional<Booking> some, Function<Booking, Outcome<Booking>> deed) {
        return some.map(booking -> booking.number() + deed.apply(booking).fold(Picks::state, Picks::refused))
                .orElse("nobody");
    }
}
