package dev.rentwright.damage;

import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import java.util.List;

/** Keeps what cannot be used off the market as soon as its customer has brought it back (MNT-08). */
final class DamagedToKeep implements DueWork {

    private static final Actor CLOCK = Actor.system("timer");

    private final DamageNeeds needs;
    private final Cases cases;
    private final Keeping keeping;

    DamagedToKeep(DamageNeeds needs, Cases cases, Keeping keeping) {
        this.needs = needs;
        this.cases = cases;
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "damage-timers";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.reports().toKeep(cases.now(), limit)).stream()
                .map(report -> new Item(
                        report.id().toString(), () -> needs.unitOfWork().run(() -> keep(report.id()))))
                .toList();
    }

    /** Asked again, because somebody may have been there first. */
    private void keep(DamageReportId id) {
        needs.reports().byId(id).ifPresent(report -> {
            DamageReport kept = keeping.keep(report, CLOCK);
            if (!kept.equals(report)) {
                cases.saved("kept", kept);
            }
        });
    }
}
