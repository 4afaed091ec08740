package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.booking.change.ChangeCommission;
import dev.rentwright.booking.change.ExtendBooking;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.change.GuaranteeBooking;
import dev.rentwright.booking.change.ModifyBooking;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.quote.Amendment;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was agreed changes: another time, another rentable, a longer stay, notice. */
final class ChangeActs {

    private final Stage stage;
    private final Picks picks;
    private final Wants wants;

    ChangeActs(Stage stage, Picks picks, Wants wants) {
        this.stage = stage;
        this.picks = picks;
        this.wants = wants;
    }

    List<Act> all() {
        return List.of(
                new Act(3, "modify", this::modify),
                new Act(3, "extend", this::extend),
                new Act(3, "assign", this::assign),
                new Act(2, "commission", this::commission),
                new Act(1, "charge", this::charge),
                new Act(1, "guarantee", this::guarantee),
                new Act(
                        1,
                        "notice",
                        draw -> picks.on(
                                draw,
                                (bookings, id) -> bookings.changes()
                                        .giveNotice()
                                        .give(new GiveNotice.Command(CUSTOMER, id, Optional.empty())))));
    }

    private String modify(Draw draw) {
        boolean otherTime = draw.chance(70);
        return about(draw, booking -> {
            Amendment wished = otherTime
                    ? Amendment.NONE.at(wants.otherTime(draw, booking))
                    : Amendment.NONE.of(draw.oneOf(stage.rentables));
            return stage.engine
                    .bookings()
                    .changes()
                    .modifyBooking()
                    .modify(new ModifyBooking.Command(draw.chance(50) ? CUSTOMER : DESK, target(booking), wished));
        });
    }

    private String extend(Draw draw) {
        return about(
                draw,
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .extendBooking()
                        .extend(new ExtendBooking.Command(CUSTOMER, target(booking), wants.later(draw, booking))));
    }

    private String assign(Draw draw) {
        boolean named = draw.chance(50);
        return about(
                draw,
                booking -> stage.engine
                        .bookings()
                        .assignments()
                        .assignRentable()
                        .assign(new AssignRentable.Command(
                                DESK,
                                target(booking),
                                named ? Optional.of(draw.oneOf(stage.cars)) : Optional.empty())));
    }

    private String commission(Draw draw) {
        Optional<Percentage> rate =
                draw.chance(20) ? Optional.empty() : Optional.of(Percentage.of(Integer.toString(draw.between(0, 100))));
        return about(
                draw,
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .changeCommission()
                        .change(new ChangeCommission.Command(DESK, target(booking), rate)));
    }

    private String charge(Draw draw) {
        Money amount = Money.of(Integer.toString(draw.between(1, 90)), "EUR");
        Money tax = Money.of("0." + draw.between(10, 99), "EUR");
        return about(
                draw,
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .addCharge()
                        .add(new AddCharge.Command(DESK, target(booking), "CLEANING", "very dirty", amount, tax)));
    }

    private String guarantee(Draw draw) {
        return about(
                draw,
                booking -> stage.engine
                        .bookings()
                        .changes()
                        .guaranteeBooking()
                        .guarantee(new GuaranteeBooking.Command(DESK, target(booking), GuaranteeType.CORPORATE)));
    }

    private String about(Draw draw, Function<Booking, Outcome<Booking>> change) {
        return picks.some(draw)
                .map(booking -> booking.number() + change.apply(booking).fold(Picks::state, Picks::refused))
                .orElse("nothing");
    }

    private static Target target(Booking booking) {
        return Target.of(booking.id());
    }
}
