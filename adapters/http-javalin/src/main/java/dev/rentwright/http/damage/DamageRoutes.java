package dev.rentwright.http.damage;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.damage.ApproveDamage;
import dev.rentwright.damage.CorrectDamage;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.damage.DamageReports;
import dev.rentwright.damage.DamageStatus;
import dev.rentwright.damage.DamageUseCases;
import dev.rentwright.damage.ReportDamage;
import dev.rentwright.damage.UpdateDamage;
import dev.rentwright.damage.WithdrawDamage;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Damage: who saw it, what it costs, who pays, and the repair (MNT-07 to MNT-11). */
public final class DamageRoutes {

    private final DamageUseCases damage;

    /** The routes of an engine. */
    public DamageRoutes(Rentwright rentwright) {
        this.damage = rentwright.damage();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/damage-reports")
                        .named("listDamageReports", "damage", "List damage reports")
                        .says("The latest first.")
                        .takes(
                                Parameter.id("rentable", "Only of this rentable."),
                                Parameter.id("booking", "Only of this booking."),
                                Parameter.oneOf(
                                        "status",
                                        "reported, assessed, approved, in_repair, completed",
                                        "Only those that stand there."))
                        .answersPagesOf(DamageReportResource.class)
                        .by(this::list),
                Endpoint.post("/damage-reports")
                        .named("createDamageReport", "damage", "Report damage")
                        .says(
                                "At a handover, or whenever it is seen. Until it is decided who pays, its rental is not settled."
                                        + " What cannot be used like that is kept in the workshop from now on, and bookings make"
                                        + " way for it; what is with a customer, as soon as it is back.")
                        .takes(DamageReportBody.class)
                        .answers(201, DamageReportResource.class, "The report.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::report),
                Endpoint.get("/damage-reports/{id}")
                        .named("getDamageReport", "damage", "Show a damage report")
                        .says("With the ETag that a change may name.")
                        .answers(200, DamageReportResource.class, "The report.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                damage.viewDamage().one(call.actor(), new DamageReportId(call.id())),
                                "damage-report",
                                DamageRoutes::shown)),
                Endpoint.put("/damage-reports/{id}")
                        .named("correctDamageReport", "damage", "Correct a damage report")
                        .says(
                                "All that was reported, as it is to be, until somebody has approved it; what keeps its rentable in"
                                        + " the workshop or out of service follows how bad it is.")
                        .ifMatch(Need.REQUIRED)
                        .takes(DamageReportBody.class)
                        .answers(200, DamageReportResource.class, "The report as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.DAMAGE_ILLEGAL_TRANSITION, Problem.INVALID_VALUE)
                        .by(this::correct),
                Endpoint.patch("/damage-reports/{id}")
                        .named("updateDamageReport", "damage", "Go on with damage")
                        .says(
                                "An estimate assesses it, days of a repair take it to the workshop, and what that did cost"
                                        + " completes it: in this order, one at a time. The claim file is kept beside.")
                        .ifMatch(Need.REQUIRED)
                        .takes(DamageReportPatch.class)
                        .answers(200, DamageReportResource.class, "The report as it is now.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.DAMAGE_ILLEGAL_TRANSITION,
                                Problem.MONEY_CURRENCY_MISMATCH,
                                Problem.MAINTENANCE_OVERLAPS_BOOKING,
                                Problem.AVAILABILITY_CONFLICT,
                                Problem.ASSET_ILLEGAL_TRANSITION,
                                Problem.PERIOD_EMPTY,
                                Problem.PERIOD_IN_PAST,
                                Problem.TIME_INVALID_OFFSET,
                                Problem.INVALID_VALUE)
                        .by(this::update),
                Endpoint.post("/damage-reports/{id}/approve")
                        .named("approveDamageReport", "damage", "Decide who pays for damage")
                        .says(
                                "The customer's part is charged to the booking: paid out of the deposit, and what that does"
                                        + " not pay is invoiced. The rental has to be back.")
                        .ifMatch(Need.ACCEPTED)
                        .mayTake(DamageApprovalBody.class)
                        .answers(200, DamageReportResource.class, "The report as it is now.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.DAMAGE_ILLEGAL_TRANSITION,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.MONEY_CURRENCY_MISMATCH,
                                Problem.PAYMENT_PROVIDER_UNAVAILABLE,
                                Problem.INVALID_VALUE)
                        .by(this::approve),
                Endpoint.delete("/damage-reports/{id}")
                        .named("deleteDamageReport", "damage", "Withdraw a damage report")
                        .says("While nobody has assessed it; what it kept in the workshop goes back to work.")
                        .ifMatch(Need.REQUIRED)
                        .answersNothing("It is withdrawn.")
                        .refuses(Problem.NOT_FOUND, Problem.DAMAGE_ILLEGAL_TRANSITION)
                        .by(this::withdraw));
    }

    private Answer list(Call call) {
        DamageReports.Filter filter = new DamageReports.Filter(
                call.queryId("rentable").map(RentableId::new),
                call.queryId("booking").map(BookingId::new),
                call.query("status", DamageStatus.class),
                Optional.empty());
        return Lists.page(call, damage.viewDamage().list(call.actor(), filter, call.page()), DamageReportResource::of);
    }

    private Answer report(Call call) {
        ReportDamage.Command command = call.body(DamageReportBody.class).command(call.actor());
        return call.once(() -> damage.reportDamage()
                .report(command)
                .map(report -> Answer.json(201, DamageReportResource.of(report))
                        .at(call.link("/damage-reports/" + report.id()))
                        .tagged(report.version())));
    }

    private Answer correct(Call call) {
        CorrectDamage.Command command = call.body(DamageReportBody.class).correction(call);
        return call.reply(() -> damage.correctDamage().correct(command).map(DamageRoutes::shown));
    }

    private Answer update(Call call) {
        UpdateDamage.Command command = call.body(DamageReportPatch.class).command(call);
        return call.reply(() -> damage.updateDamage().update(command).map(DamageRoutes::shown));
    }

    private Answer approve(Call call) {
        ApproveDamage.Command command = call.body(DamageApprovalBody.class).command(call);
        // What is held is taken outside; the damage itself is charged once, with the answer that tells of it.
        return call.onceAfter(
                () -> damage.drawForDamage().draw(command),
                () -> damage.approveDamage().approve(command).map(DamageRoutes::shown));
    }

    private Answer withdraw(Call call) {
        WithdrawDamage.Command command =
                new WithdrawDamage.Command(call.actor(), new DamageReportId(call.id()), Optional.of(call.version()));
        return call.reply(() -> damage.withdrawDamage().withdraw(command).map(report -> Answer.empty(204)));
    }

    private static Answer shown(DamageReport report) {
        return Answer.ok(DamageReportResource.of(report)).tagged(report.version());
    }
}
