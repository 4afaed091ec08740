package dev.rentwright.damage;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Swap;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.DamageRemark;
import dev.rentwright.handover.Handover;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of damage, and what is said of it instead. */
final class ReportingService implements ReportDamage, CorrectDamage {

    private static final int LONGEST_DESCRIPTION = 1000;
    private static final String AT_RETURN = "seen at the return";

    private final DamageNeeds needs;
    private final Cases cases;
    private final Keeping keeping;

    ReportingService(DamageNeeds needs, Cases cases, Keeping keeping) {
        this.needs = needs;
        this.cases = cases;
        this.keeping = keeping;
    }

    @Override
    public Outcome<DamageReport> report(ReportDamage.Command command) {
        cases.require(command.actor(), Permission.DAMAGE_REPORT_CREATE);
        return needs.unitOfWork().run(() -> {
            Instant now = cases.now();
            Told told = told(command.actor(), command.rentable(), command.booking());
            List<Refusal> refusals = new ArrayList<>(told.refusals());
            late(command.incident(), now).ifPresent(refusals::add);
            return refusals.isEmpty()
                    ? Outcome.granted(reported(command, told.rentable().orElseThrow(), now))
                    : Outcome.refused(refusals);
        });
    }

    private DamageReport reported(ReportDamage.Command command, RentableId rentable, Instant now) {
        return reported(rentable, command.booking(), command.incident(), command.claimFile(), now, command.actor());
    }

    private DamageReport reported(
            RentableId rentable,
            Optional<BookingId> booking,
            Incident incident,
            ClaimFile claimFile,
            Instant now,
            Actor by) {
        DamageReport report = new DamageReport(
                new DamageReportId(needs.ids().next()),
                rentable,
                booking,
                incident,
                by.name(),
                now,
                DamageStatus.REPORTED,
                Costs.UNKNOWN,
                claimFile,
                Optional.empty(),
                1);
        return cases.added(keeping.keep(report, by));
    }

    @Override
    public Outcome<DamageReport> correct(CorrectDamage.Command command) {
        cases.require(command.actor(), Permission.DAMAGE_REPORT_UPDATE);
        return needs.unitOfWork()
                .run(() -> cases.open(command.actor(), command.report(), Optional.of(command.expectedVersion()))
                        .then(report -> report.status().isUndecided()
                                ? corrected(command, report)
                                : Outcome.refused(DamageTransitions.refusal(report.status(), "CORRECT"))));
    }

    private Outcome<DamageReport> corrected(CorrectDamage.Command command, DamageReport report) {
        Optional<RentableId> another = command.rentable().filter(named -> !named.equals(report.rentable()));
        List<Refusal> refusals = new ArrayList<>();
        another.ifPresent(named -> refusals.add(Cases.invalid(
                "rentableId", report.rentable() + ", or the report is withdrawn and made of another", named)));
        if (another.isEmpty() && !command.booking().equals(report.booking())) {
            refusals.addAll(told(command.actor(), Optional.of(report.rentable()), command.booking())
                    .refusals());
        }
        late(command.incident(), report.reportedAt()).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        boolean asBad = command.incident().severity() == report.incident().severity();
        DamageReport said =
                report.corrected(command.booking(), command.incident()).filed(command.claimFile());
        DamageReport free = asBad ? said : keeping.giveBack(said, command.actor());
        return Outcome.granted(cases.saved("corrected", keeping.keep(free, command.actor())));
    }

    /**
     * What was seen as a rental came back, beyond what had been seen as it went out: one report of all of it, for somebody to
     * look at (AGR-03). It is no worse than it has to be for that, so that nothing is kept off the market for a scratch.
     */
    void seen(Booking booking, RentableId rentable, Handover out, Handover in, Actor by) {
        List<DamageRemark> fresh = in.evidence().damage().stream()
                .filter(remark -> !out.evidence().damage().contains(remark))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        Incident incident = new Incident(in.at(), AT_RETURN, DamageSeverity.MINOR, description(fresh));
        ClaimFile photos = new ClaimFile(Optional.empty(), in.evidence().photos());
        reported(rentable, Optional.of(booking.id()), incident, photos, cases.now(), by);
    }

    /** As long as it may be; the handover has all of it. */
    private static String description(List<DamageRemark> remarks) {
        String all = remarks.stream()
                .map(remark -> remark.place() + ": " + remark.description())
                .collect(Collectors.joining("\n"));
        return all.length() <= LONGEST_DESCRIPTION ? all : all.substring(0, LONGEST_DESCRIPTION - 1) + "…";
    }

    /** Of what damage is told, and everything that is wrong with that. */
    private record Told(Optional<RentableId> rentable, List<Refusal> refusals) {}

    /** What was named, or what the booking has. */
    private Told told(Actor actor, Optional<RentableId> named, Optional<BookingId> inBooking) {
        Optional<Booking> booking =
                inBooking.flatMap(id -> needs.bookings().byId(id)).filter(known -> known.isKnownTo(actor));
        List<Refusal> refusals = new ArrayList<>();
        if (booking.isEmpty()) {
            inBooking.ifPresent(id -> refusals.add(Cases.unknown("booking", id.value())));
        }
        boolean foreign = named.filter(id -> cases.own(actor, id).isEmpty()).isPresent();
        if (foreign) {
            refusals.add(Cases.unknown("rentable", named.get().value()));
        }
        List<RentableId> had = booking.map(ReportingService::had).orElse(List.of());
        if (booking.isPresent() && named.isPresent() && !foreign && !had.contains(named.get())) {
            refusals.add(Cases.invalid("rentableId", "one that the booking has or had: " + had, named.get()));
        }
        if (booking.isPresent() && named.isEmpty() && had.isEmpty()) {
            refusals.add(Cases.invalid(
                    "bookingId", "one that has a rentable", booking.get().id()));
        }
        return new Told(named.or(() -> had.stream().findFirst()), refusals);
    }

    /** What a booking has, and what it gave back for another. */
    private static List<RentableId> had(Booking booking) {
        return Stream.concat(
                        booking.rentable().stream(),
                        booking.arrangements().swaps().stream().map(Swap::rentable))
                .toList();
    }

    private static Optional<Refusal> late(Incident incident, Instant latest) {
        return incident.at().isAfter(latest)
                ? Optional.of(Cases.invalid("incidentAt", "no later than " + latest, incident.at()))
                : Optional.empty();
    }
}
