package dev.rentwright.damage;

import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.fleet.Blocked;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.List;
import java.util.Optional;

final class DamageService implements UpdateDamage, WithdrawDamage, ViewDamage {

    private final DamageNeeds needs;
    private final Cases cases;
    private final Keeping keeping;

    DamageService(DamageNeeds needs, Cases cases, Keeping keeping) {
        this.needs = needs;
        this.cases = cases;
        this.keeping = keeping;
    }

    @Override
    public Outcome<DamageReport> update(UpdateDamage.Command command) {
        cases.require(command.actor(), Permission.DAMAGE_REPORT_UPDATE);
        // What kept the rentable is lifted already when the days of the repair are refused: all of it is undone.
        return needs.unitOfWork().decide(() -> Outcome.granted(updated(command).orThrow()));
    }

    private Outcome<DamageReport> updated(UpdateDamage.Command command) {
        return cases.open(command.actor(), command.report(), command.expectedVersion())
                .then(report -> command.step()
                        .map(step -> taken(step, report, command.actor()))
                        .orElseGet(() -> Outcome.granted(report)))
                .map(report -> filed(command, report))
                .map(report -> cases.saved(happened(command, report), report));
    }

    private static String happened(UpdateDamage.Command command, DamageReport report) {
        return command.step().map(step -> DamageEvent.of(report.status())).orElse("filed");
    }

    private Outcome<DamageReport> taken(Step step, DamageReport report, Actor actor) {
        if (step instanceof Assess assess) {
            return decided(report, DamageTrigger.ASSESS).map(open -> assessed(assess, open, actor));
        }
        if (step instanceof Repair repair) {
            return decided(report, DamageTrigger.REPAIR).then(open -> inRepair(repair, open, actor));
        }
        Money cost = ((Complete) step).cost();
        return decided(report, DamageTrigger.COMPLETE)
                .then(open -> sameCurrency(cost, open))
                .map(open -> {
                    DamageReport free = keeping.giveBack(open.completed(cost), actor);
                    return free.kept(open.block());
                });
    }

    /** What turns out to be worse is kept off the market now, and what is not so bad goes back to work. */
    private DamageReport assessed(Assess assess, DamageReport report, Actor actor) {
        DamageSeverity severity = assess.severity().orElse(report.incident().severity());
        DamageReport known = report.assessed(assess.estimate(), severity);
        DamageReport anew = severity == report.incident().severity() ? known : keeping.giveBack(known, actor);
        return keeping.keep(anew, actor);
    }

    /** The days of the repair take the place of what kept it until then, and begin now where it cannot be used before. */
    private Outcome<DamageReport> inRepair(Repair repair, DamageReport kept, Actor actor) {
        DamageReport report = keeping.lift(kept, actor);
        BlockRentable.Command order = new BlockRentable.Command(
                actor,
                report.rentable(),
                BlockKind.MAINTENANCE,
                repair.days(),
                "Repair: " + report.incident().type()
                        + repair.vendor().map(vendor -> ", by " + vendor).orElse(""),
                repair.forced());
        Outcome<Blocked> days = keeping.isDown(report)
                ? needs.workshop().keepUntilRepaired(order)
                : needs.blockRentable().block(order);
        return days.map(blocked -> report.inRepair(blocked.block().id(), repair.vendor()));
    }

    private static DamageReport filed(UpdateDamage.Command command, DamageReport report) {
        ClaimFile file = report.claimFile();
        return report.filed(new ClaimFile(
                command.claimNumber().or(file::number), command.photos().orElse(file.photos())));
    }

    @Override
    public Outcome<DamageReport> withdraw(WithdrawDamage.Command command) {
        cases.require(command.actor(), Permission.DAMAGE_REPORT_DELETE);
        return needs.unitOfWork()
                .run(() -> cases.open(command.actor(), command.report(), command.expectedVersion())
                        .then(report -> report.status() == DamageStatus.REPORTED
                                ? Outcome.granted(withdrawn(report, command.actor()))
                                : Outcome.refused(DamageTransitions.refusal(report.status(), "WITHDRAW"))));
    }

    private DamageReport withdrawn(DamageReport report, Actor actor) {
        DamageReport free = keeping.giveBack(report, actor);
        needs.reports().remove(report);
        cases.tell("withdrawn", free.atVersion(report.version() + 1));
        return free;
    }

    @Override
    public Page<DamageReport> list(Actor actor, DamageReports.Filter filter, Page.Request page) {
        cases.require(actor, Permission.DAMAGE_REPORT_READ);
        Optional<SupplierId> asked = filter.supplier();
        if (asked.filter(owner -> !actor.actsFor(owner)).isPresent()) {
            return new Page<>(List.of(), page, 0);
        }
        DamageReports.Filter own = actor.supplier().map(filter::of).orElse(filter);
        return needs.unitOfWork().run(() -> needs.reports().list(own, page));
    }

    @Override
    public Optional<DamageReport> one(Actor actor, DamageReportId report) {
        cases.require(actor, Permission.DAMAGE_REPORT_READ);
        return needs.unitOfWork().run(() -> cases.known(actor, report));
    }

    private static Outcome<DamageReport> decided(DamageReport report, DamageTrigger trigger) {
        return DamageTransitions.TABLE.decide(report.status(), trigger, report).map(row -> report);
    }

    private static Outcome<DamageReport> sameCurrency(Money given, DamageReport report) {
        Money estimate = report.costs().estimated().orElseThrow();
        return given.currency().equals(estimate.currency())
                ? Outcome.granted(report)
                : Outcome.refused(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("expected", estimate.currencyCode())
                        .with("actual", given.currencyCode()));
    }
}
