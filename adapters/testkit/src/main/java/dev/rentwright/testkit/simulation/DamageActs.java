package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.damage.ApproveDamage;
import dev.rentwright.damage.ClaimFile;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.DamageUseCases;
import dev.rentwright.damage.Incident;
import dev.rentwright.damage.ReportDamage;
import dev.rentwright.damage.UpdateDamage;
import dev.rentwright.damage.WithdrawDamage;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RequestedPeriod;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Something is damaged, somebody decides who pays, and it is repaired. */
final class DamageActs {

    private final Stage stage;
    private final Picks picks;

    DamageActs(Stage stage, Picks picks) {
        this.stage = stage;
        this.picks = picks;
    }

    List<Act> all() {
        return List.of(
                new Act(2, "report-damage", this::report),
                new Act(3, "assess-damage", draw -> about(draw, report -> assessed(draw, report))),
                new Act(3, "approve-damage", draw -> about(draw, report -> approved(draw, report))),
                new Act(2, "repair-damage", draw -> about(draw, report -> inRepair(draw, report))),
                new Act(2, "end-repair", draw -> about(draw, this::completed)),
                new Act(1, "withdraw-damage", draw -> about(draw, this::withdrawn)));
    }

    /** Mostly of a rental that has just come back, else of whatever somebody looks at; little of it is a wreck. */
    private String report(Draw draw) {
        Optional<Booking> rental = draw.chance(70) ? picks.in(draw, BookingStatus.CHECKED_OUT) : Optional.empty();
        Optional<RentableId> seen = rental.isPresent() ? Optional.empty() : Optional.of(draw.oneOf(stage.rentables));
        DamageSeverity severity = draw.chance(2)
                ? DamageSeverity.TOTAL_LOSS
                : draw.chance(20) ? DamageSeverity.MAJOR : DamageSeverity.MINOR;
        return rental.map(Booking::number).orElse("")
                + seen.map(stage::name).orElse("") + " " + severity
                + damage().reportDamage()
                        .report(new ReportDamage.Command(
                                DESK,
                                seen,
                                rental.map(Booking::id),
                                new Incident(stage.clock.instant(), "dent", severity, "a dent"),
                                ClaimFile.EMPTY))
                        .fold(
                                report -> {
                                    stage.damages.add(report.id());
                                    return " -> " + report.status();
                                },
                                Picks::refused);
    }

    private Outcome<DamageReport> assessed(Draw draw, DamageReport report) {
        Optional<DamageSeverity> other = draw.chance(20)
                ? Optional.of(draw.oneOf(List.of(DamageSeverity.MINOR, DamageSeverity.MAJOR)))
                : Optional.empty();
        return step(report, new UpdateDamage.Assess(euros(draw.between(0, 400)), other));
    }

    /** Mostly all that it costs, and mostly taken out of what is held first. */
    private Outcome<DamageReport> approved(Draw draw, DamageReport report) {
        ApproveDamage.Command command = new ApproveDamage.Command(
                DESK,
                report.id(),
                Optional.empty(),
                draw.chance(60) ? Optional.empty() : Optional.of(euros(draw.between(0, 200))));
        return draw.chance(20)
                ? damage().approveDamage().approve(command)
                : damage().drawForDamage()
                        .draw(command)
                        .then(drawn -> damage().approveDamage().approve(command));
    }

    private Outcome<DamageReport> inRepair(Draw draw, DamageReport report) {
        LocalDateTime from = LocalDateTime.ofInstant(stage.clock.instant(), Times.BERLIN)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusHours(draw.chance(30) ? 0 : draw.between(1, 72));
        RequestedPeriod days = RequestedPeriod.of(
                from.toString(), from.plusHours(draw.between(1, 30)).toString());
        return step(report, new UpdateDamage.Repair(days, draw.chance(30)));
    }

    private Outcome<DamageReport> completed(DamageReport report) {
        return step(report, new UpdateDamage.Complete(euros(100)));
    }

    private Outcome<DamageReport> withdrawn(DamageReport report) {
        return damage().withdrawDamage()
                .withdraw(new WithdrawDamage.Command(DESK, report.id(), Optional.of(report.version())));
    }

    private Outcome<DamageReport> step(DamageReport report, UpdateDamage.Step step) {
        return damage().updateDamage()
                .update(new UpdateDamage.Command(
                        DESK,
                        report.id(),
                        Optional.of(report.version()),
                        Optional.of(step),
                        Optional.empty(),
                        Optional.empty()));
    }

    private DamageUseCases damage() {
        return stage.engine.damage();
    }

    private static Money euros(int amount) {
        return Money.of(Integer.toString(amount), "EUR");
    }

    private String about(Draw draw, Function<DamageReport, Outcome<DamageReport>> deed) {
        List<DamageReport> known = stage.damages.stream()
                .flatMap(id -> stage.watched.stores().damageReports().byId(id).stream())
                .toList();
        if (known.isEmpty()) {
            return "nothing";
        }
        DamageReport report = draw.recentOf(known);
        return report.booking().map(BookingId::toString).orElse("no rental")
                + deed.apply(report).fold(done -> " -> " + done.status(), Picks::refused);
    }
}
