package dev.rentwright.damage;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Where damage reports are opened and written; everything here happens inside the caller's unit of work. */
final class Cases {

    private final DamageNeeds needs;

    Cases(DamageNeeds needs) {
        this.needs = needs;
    }

    /** Now, as stores keep it. */
    Instant now() {
        return needs.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What is damaged is no business of customers, not even in their own rentals: they are told what they are charged. */
    void require(Actor actor, Permission permission) {
        needs.access().require(actor, permission, who -> who.kind() != Actor.Kind.CUSTOMER);
    }

    /** A rentable that the actor acts for; of another supplier's there is none (DR-20). */
    Optional<Rentable> own(Actor actor, RentableId id) {
        return needs.rentables().byId(id).filter(rentable -> actor.actsFor(rentable.supplier()));
    }

    /** A report that the actor may know of. */
    Optional<DamageReport> known(Actor actor, DamageReportId id) {
        return needs.reports()
                .byId(id)
                .filter(report -> own(actor, report.rentable()).isPresent());
    }

    /** The same, to be changed. */
    Outcome<DamageReport> open(Actor actor, DamageReportId id, Optional<Long> expectedVersion) {
        return known(actor, id)
                .map(report -> expectedVersion
                        .filter(version -> version != report.version())
                        .map(stale -> Outcome.<DamageReport>refused(
                                Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", report.version())))
                        .orElseGet(() -> Outcome.granted(report)))
                .orElseGet(() -> Outcome.refused(unknown("damage-report", id.value())));
    }

    DamageReport added(DamageReport report) {
        needs.reports().add(report);
        tell("reported", report);
        return report;
    }

    DamageReport saved(String happened, DamageReport report) {
        needs.reports().save(report);
        DamageReport next = report.atVersion(report.version() + 1);
        tell(happened, next);
        return next;
    }

    void tell(String happened, DamageReport report) {
        needs.outbox().append(new DamageEvent(needs.ids().next(), happened, report, now()));
    }

    static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }

    static Refusal invalid(String field, Object expected, Object actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
