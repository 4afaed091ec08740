package dev.rentwright.booking;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Specifics;
import dev.rentwright.catalogue.Vehicle;
import dev.rentwright.handover.Handover;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.ReturnCharges;
import dev.rentwright.pricing.ReturnFacts;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happens to price, claim and rentable when a rental comes back (domain L6, REC-10 T10, T12). */
final class Returns {

    private final Needs needs;
    private final Books books;

    Returns(Needs needs, Books books) {
        this.needs = needs;
        this.books = books;
    }

    /** What the rental really came to. */
    Charges charges(CaseFile file, Handover out, Handover in) {
        Booking booking = file.booking();
        Rentable rentable = file.facts().rental().rentable();
        PriceRequest agreed = booking.terms().request();
        ReturnFacts facts = new ReturnFacts(
                agreed,
                booking.terms().price().time(),
                in.at(),
                ReturnCharges.distance(agreed.plan(), kilometres(out, in)),
                missingLitres(rentable, out, in),
                litresLeft(rentable, in));
        List<PriceLine> lines = ReturnCharges.of(facts);
        return booking.charges().returned(repriced(booking, in.at()), lines);
    }

    /** The price of a shorter rental at the frozen plan, when that is less: a shorter one never costs more (domain L6). */
    Optional<PriceBreakdown> repriced(Booking booking, Instant end) {
        RentalPeriod planned = booking.period();
        // A stay is left by dates, and a month is not given back by the day: neither is priced again here.
        boolean byTheDay = booking.terms().request().term() instanceof Term.Hire;
        if (!byTheDay || !end.isBefore(planned.end())) {
            return Optional.empty();
        }
        // Back in its first minute, or before it was to begin: the shortest rental there is.
        Instant shortest = planned.start().plus(Duration.ofMinutes(1));
        Instant ended = end.isBefore(shortest) ? shortest : end;
        return PriceCalculator.price(booking.terms().request().until(ended))
                .fold(Optional::of, refusals -> Optional.<PriceBreakdown>empty())
                .filter(price -> price.total().compareTo(booking.terms().price().total()) < 0);
    }

    /** Ends the claim with the rental, and puts the rentable back on its place. */
    void release(CaseFile file, Instant at, Optional<Handover> in) {
        Booking booking = file.booking();
        Rentable rentable = file.facts().rental().rentable();
        Instant until = at.plus(rentable.turnaround());
        if (until.isAfter(booking.period().start())) {
            needs.claims().endAt(booking.claimReference(), until, at);
        } else {
            needs.claims().release(booking.claimReference());
        }
        needs.rentables()
                .save(
                        in.isPresent()
                                ? rentable.takenBack(booking.dropOff(), driven(rentable, in.get()))
                                : rentable.outOfService());
    }

    /** Posts what changed against the invoice. */
    void post(Desk.Written written, Charges charges, Instant at) {
        Booking booking = written.booking();
        PriceBreakdown agreed = booking.terms().price();
        charges.repriced()
                .map(price -> Drafts.creditNote(
                        agreed.total().minus(price.total()), agreed.taxes().minus(price.taxes())))
                .ifPresent(draft -> books.post(booking, draft, written.event(), at));
        books.post(
                booking,
                Drafts.extraCharges(charges.returnTotal(), taxes(booking, charges.atReturn())),
                written.event(),
                at);
    }

    static Money taxes(Booking booking, List<PriceLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.TAX)
                .map(PriceLine::amount)
                .reduce(booking.zero(), Money::plus);
    }

    private static Specifics driven(Rentable rentable, Handover in) {
        return rentable.vehicle()
                .<Specifics>map(
                        vehicle -> in.odometerKm().map(vehicle::drivenTo).orElse(vehicle))
                .orElse(rentable.specifics());
    }

    private static long kilometres(Handover out, Handover in) {
        return out.odometerKm()
                .flatMap(before -> in.odometerKm().map(after -> after - before))
                .orElse(0L);
    }

    private static Optional<BigDecimal> missingLitres(Rentable rentable, Handover out, Handover in) {
        return tankLitres(rentable)
                .flatMap(tank ->
                        out.fuel().flatMap(before -> in.fuel().map(after -> after.missingSince(before, tank))));
    }

    private static Optional<BigDecimal> litresLeft(Rentable rentable, Handover in) {
        return tankLitres(rentable)
                .flatMap(tank -> in.fuel().map(level -> level.value().multiply(tank)));
    }

    private static Optional<BigDecimal> tankLitres(Rentable rentable) {
        return rentable.vehicle().map(Vehicle::specification).flatMap(Vehicle.Specification::tankLitres);
    }
}
