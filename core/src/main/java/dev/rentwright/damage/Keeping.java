package dev.rentwright.damage;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.fleet.Block;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Optional;

/** Keeps what cannot be used off the market, and gives it back (MNT-08); inside the caller's unit of work. */
final class Keeping {

    private final DamageNeeds needs;

    Keeping(DamageNeeds needs) {
        this.needs = needs;
    }

    /** The report with what keeps its rentable; the same where nothing has to, or it is still with a customer. */
    DamageReport keep(DamageReport report, Actor by) {
        if (report.isToBeKept() && isBack(report)) {
            Optional<Block> block = needs.workshop()
                    .breakDown(
                            report.rentable(),
                            needs.policy().of(report.incident().severity()),
                            "Damage: " + report.incident().type(),
                            by);
            return wrecked(report.kept(block.map(Block::id)));
        }
        return wrecked(report);
    }

    /** The report with no days in the workshop; what it took out of service stays there. */
    DamageReport lift(DamageReport report, Actor by) {
        report.block().ifPresent(block -> needs.workshop().giveBack(block, by));
        return report.kept(Optional.empty());
    }

    /** Whether it cannot be used, and is here. */
    boolean isDown(DamageReport report) {
        return !report.incident().severity().isFitForUse() && isBack(report);
    }

    /** The report with nothing that keeps its rentable: what it took out of service goes back, unless it is a wreck besides. */
    DamageReport giveBack(DamageReport report, Actor by) {
        DamageReport lifted = lift(report, by);
        if (!lifted.tookOut()) {
            return lifted;
        }
        Optional<DamageReport> other = otherWreck(report);
        if (other.isPresent()) {
            needs.reports().save(other.get().takingOut(true));
        } else {
            needs.workshop().returnToService(report.rentable());
        }
        return lifted.takingOut(false);
    }

    private Optional<DamageReport> otherWreck(DamageReport report) {
        DamageReports.Filter same = new DamageReports.Filter(
                Optional.of(report.rentable()), Optional.empty(), Optional.empty(), Optional.empty());
        return needs.reports().list(same, new Page.Request(1, 100)).items().stream()
                .filter(other -> !other.id().equals(report.id()) && other.isWreck())
                .findFirst();
    }

    /** A wreck goes out of service, as soon as it is back. */
    private DamageReport wrecked(DamageReport report) {
        if (!report.isWreck() || !isBack(report)) {
            return report;
        }
        Rentable wreck = needs.rentables().byId(report.rentable()).orElseThrow();
        if (!wreck.allows(OperationTrigger.TAKE_OUT)) {
            return report;
        }
        needs.rentables().save(wreck.moved(OperationTrigger.TAKE_OUT));
        return report.takingOut(true);
    }

    private boolean isBack(DamageReport report) {
        return needs.rentables().byId(report.rentable()).orElseThrow().operation() != OperationalStatus.IN_USE;
    }
}
