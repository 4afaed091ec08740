package dev.rentwright.testkit.simulation;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which booking a step is about, and what it came to, in a few words. */
final class Picks {

    private final Stage stage;

    Picks(Stage stage) {
        this.stage = stage;
    }

    /** What a command to one of them came to. */
    String on(Draw draw, BiFunction<BookingUseCases, Target, Outcome<Booking>> command) {
        return on(some(draw), command);
    }

    String on(Optional<Booking> some, BiFunction<BookingUseCases, Target, Outcome<Booking>> command) {
        return some.map(booking -> booking.number()
                        + command.apply(stage.engine.bookings(), Target.of(booking.id()))
                                .fold(Picks::state, Picks::refused))
                .orElse("nothing");
    }

    /** Mostly one that is not over yet; commands to the others must be refused, and now and then are tried. */
    Optional<Booking> some(Draw draw) {
        if (stage.bookings.isEmpty()) {
            return Optional.empty();
        }
        List<Booking> live = live();
        return live.isEmpty() || draw.chance(15) ? look(draw.oneOf(stage.bookings)) : Optional.of(draw.recentOf(live));
    }

    Optional<Booking> in(Draw draw, BookingStatus status) {
        List<Booking> all =
                live().stream().filter(booking -> booking.status() == status).toList();
        return all.isEmpty() || draw.chance(10) ? some(draw) : Optional.of(draw.oneOf(all));
    }

    /** The one in a status whose instant comes first. */
    Optional<Booking> next(BookingStatus status, Function<Booking, Instant> at) {
        return live().stream().filter(booking -> booking.status() == status).min(Comparator.comparing(at));
    }

    private List<Booking> live() {
        List<Booking> all = stage.live.stream().flatMap(id -> look(id).stream()).toList();
        all.stream()
                .filter(booking ->
                        BookingTransitions.allowedFrom(booking.status()).isEmpty())
                .forEach(over -> stage.live.remove(over.id()));
        return all;
    }

    Optional<Booking> look(BookingId id) {
        return stage.watched.stores().bookings().byId(id);
    }

    static String state(Booking booking) {
        return " -> " + booking.number() + " " + booking.status();
    }

    static String refused(List<Refusal> refusals) {
        return " -> refused "
                + refusals.stream().map(refusal -> refusal.code().code()).collect(Collectors.joining(", "));
    }
}
