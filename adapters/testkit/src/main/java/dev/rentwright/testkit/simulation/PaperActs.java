package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.paperwork.AssignChauffeur;
import dev.rentwright.paperwork.NameDrivers;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.paperwork.WithdrawChauffeur;
import dev.rentwright.party.AdditionalDriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Who drives: a chauffeur of the house, or somebody besides the customer. */
final class PaperActs {

    private final Stage stage;
    private final Picks picks;

    PaperActs(Stage stage, Picks picks) {
        this.stage = stage;
        this.picks = picks;
    }

    List<Act> all() {
        return List.of(
                new Act(4, "send-chauffeur", this::assign),
                new Act(1, "call-chauffeur-back", this::withdraw),
                new Act(1, "name-drivers", this::nameDrivers));
    }

    private String assign(Draw draw) {
        BookingStatus status = draw.chance(60) ? BookingStatus.CONFIRMED : BookingStatus.APPROVED;
        return about(
                picks.in(draw, status),
                booking -> stage.engine
                        .paperwork()
                        .assignChauffeur()
                        .assign(new AssignChauffeur.Command(DESK, booking.id(), draw.oneOf(stage.chauffeurs))));
    }

    private String withdraw(Draw draw) {
        return about(
                picks.some(draw),
                booking -> paperwork().withdrawChauffeur().withdraw(new WithdrawChauffeur.Command(DESK, booking.id())));
    }

    /** Some are too young for anything that is driven. */
    private String nameDrivers(Draw draw) {
        List<AdditionalDriver> drivers = IntStream.range(0, draw.between(0, 2))
                .mapToObj(i -> AdditionalDriver.of("Driver " + i, LocalDate.of(draw.between(1970, 2012), 1, 1)))
                .toList();
        return about(
                picks.some(draw),
                booking -> paperwork().nameDrivers().name(new NameDrivers.Command(DESK, booking.id(), drivers)));
    }

    private PaperworkUseCases paperwork() {
        return stage.engine.paperwork();
    }

    private static String about(Optional<Booking> some, Function<Booking, Outcome<?>> deed) {
        return some.map(booking -> booking.number() + deed.apply(booking).fold(done -> " -> done", Picks::refused))
                .orElse("nothing");
    }
}
