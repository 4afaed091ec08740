package dev.rentwright.damage;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Swap;
import dev.rentwright.catalogue.RentableId;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class DamageService implements ReportDamage, UpdateDamage, WithdrawDamage, ViewDamage {

    private final DamageNeeds needs;
    private final Cases cases;
    private final Keeping keeping;

    DamageService(DamageNeeds needs, Cases cases, Keeping keeping) {
        this.needs = needs;
        this.cases = cases;
        this.keeping = keeping;
    }

    @Override
    public Outcome<DamageReport> report(ReportDamage.Command command) {
        cases.require(command.actor(), Permission.DAMAGE_REPORT_CREATE);
        return needs.unitOfWork().run(() -> damaged(command).then(rentable -> reported(command, rentable)));
    }

    /** What is damaged: what was named, or what the booking has. */
    private Outcome<RentableId> damaged(ReportDamage.Command command) {
        Optional<Booking> booking = command.booking()
                .flatMap(id -> needs.bookings().byId(id))
                .filter(known -> known.isKnownTo(command.actor()));
        if (command.booking().isPresent() && booking.isEmpty()) {
            return Outcome.refused(Cases.unknown(
                    "booking", command.booking().map(BookingId::value).orElseThrow()));
        }
        List<RentableId> had = booking.map(DamageService::had).orElse(List.of());
        Optional<RentableId> named = command.rentable();
        if (named.filter(id -> cases.own(command.actor(), id).isEmpty()).isPresent()) {
            return Outcome.refused(Cases.unknown("rentable", named.get().value()));
        }
        if (booking.isPresent() && named.isPresent() && !had.contains(named.get())) {
            return Outcome.refused(Cases.invalid("rentableId", "one that the booking has or had: " + had, named.get()));
        }
        return named.or(() -> had.stream().findFirst())
                .map(Outcome::granted)
                .orElseGet(() -> Outcome.refused(Cases.invalid(
                        "bookingId",
                        "one that has a rentable",
                        command.booking().orElseThrow())));
    }

    /** What a booking has, and what it gave back for another. */
    private static List<RentableId> had(Booking booking) {
        return Stream.concat(
                        booking.rentable().stream(),
                        booking.arrangements().swaps().stream().map(Swap::rentable))
                .toList();
    }

    private Outcome<DamageReport> reported(ReportDamage.Command command, RentableId rentable) {
        Instant now = cases.now();
        if (command.incident().at().isAfter(now)) {
            return Outcome.refused(Cases.invalid(
                    "incidentAt", "no later than " + now, command.incident().at()));
        }
        DamageReport report = new DamageReport(
                new DamageReportId(needs.ids().next()),
                rentable,
                command.booking(),
                command.incident(),
                command.actor().name(),
                now,
                DamageStatus.REPORTED,
                Costs.UNKNOWN,
                command.claimFile(),
                Optional.empty(),
                1);
        return Outcome.granted(cases.added(keeping.keep(report, command.actor())));
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
                    open.block().ifPresent(block -> needs.workshop().giveBack(block, actor));
                    return open.completed(cost);
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
        DamageReport report = keeping.giveBack(kept, actor);
        BlockRentable.Command order = new BlockRentable.Command(
                actor,
                report.rentable(),
                BlockKind.MAINTENANCE,
                repair.days(),
                "Repair: " + report.incident().type(),
                repair.forced());
        Outcome<Blocked> days = keeping.isDown(report)
                ? needs.workshop().keepUntilRepaired(order)
                : needs.blockRentable().block(order);
        return days.map(blocked -> report.inRepair(blocked.block().id()));
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
                                : Outcome.refused(Refusal.of(RefusalCode.DAMAGE_ILLEGAL_TRANSITION)
                                        .with("state", report.status().name())
                                        .with("trigger", "WITHDRAW")
                                        .with(
                                                "allowed",
                                                names(DamageTransitions.TABLE.allowedFrom(report.status()))))));
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

    private static List<String> names(List<DamageTrigger> triggers) {
        return triggers.stream().map(Enum::name).toList();
    }
}
