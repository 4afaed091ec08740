package dev.rentwright.booking.counter;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.planning.Mending;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.Swap;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Sales;
import dev.rentwright.booking.policy.EarlyReturn;
import dev.rentwright.booking.policy.TurnaroundPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.ModeRules.DepositRule;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.handover.Handover;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.LateCheckOut;
import dev.rentwright.pricing.later.MonthsLeft;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.quote.AfterHours;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What happens to price, claim and rentable when a rental comes back (domain L6, REC-10 T10, T12). */
public final class Returns {

    private final Needs needs;
    private final Books books;
    private final EscrowDesk escrow;

    public Returns(Needs needs, Books books, EscrowDesk escrow) {
        this.needs = needs;
        this.books = books;
        this.escrow = escrow;
    }

    /** What the rental really came to. */
    Charges charges(CaseFile file, Handover out, Handover in) {
        Booking booking = file.booking();
        Rentable rentable = file.facts().rental().rentable();
        PriceRequest agreed = booking.terms().request();
        List<PriceLine> lines = agreed.term() instanceof Term.Hire
                ? ReturnCharges.of(new ReturnFacts(
                        agreed,
                        booking.terms().price().time(),
                        in.at(),
                        ReturnCharges.distance(agreed.plan(), kilometres(booking, out, in)),
                        Optional.of(kilometres(booking, out, in)),
                        missingLitres(booking, rentable, out, in),
                        litresLeft(rentable, in),
                        AfterHours.beyondTheAgreed(
                                in.at(), file.facts().rental().dropOff(), agreed.plan())))
                : LateCheckOut.of(
                        agreed,
                        booking.terms().price(),
                        booking.period().endLocal().toLocalTime(),
                        file.facts().policy().changes().graceDaysOfMonths(),
                        local(booking, in.at()));
        return early(file, in.at()).returned(lines);
    }

    /** What ending it at an instant leaves of the price, and what it costs: all of it, unless that is early (domain L6, L7). */
    public Charges early(CaseFile file, Instant at) {
        Booking booking = file.booking();
        if (booking.terms().request().term() instanceof Term.Months months) {
            return broken(file, months, at);
        }
        Money fee = booking.terms().plan().card().returns().early().orElse(booking.zero());
        PriceBreakdown original = booking.terms().price();
        Optional<PriceChange> change = repriced(file, at)
                .map(price -> PriceChange.earlyReturn(original, price, fee))
                .filter(found -> found.refund().isPositive());
        Charges charges = booking.charges().repricedAt(change.map(PriceChange::repriced));
        return change.isPresent() && fee.isPositive()
                ? charges.adding(List.of(charge(file, AdditionalCharge.EARLY_RETURN_FEE, "back early", fee)))
                : charges;
    }

    /** The price of a shorter rental at the frozen plan, where early returns are priced again. */
    private Optional<PriceBreakdown> repriced(CaseFile file, Instant end) {
        Booking booking = file.booking();
        PriceRequest agreed = booking.terms().request();
        boolean again = file.facts().policy().changes().earlyReturnOf(agreed.term()) == EarlyReturn.REPRICE;
        if (!again || !end.isBefore(booking.period().end())) {
            return Optional.empty();
        }
        return shorter(agreed, booking, end)
                .flatMap(request -> PriceCalculator.price(request)
                        .fold(Optional::of, refusals -> Optional.<PriceBreakdown>empty()));
    }

    private static Optional<PriceRequest> shorter(PriceRequest agreed, Booking booking, Instant end) {
        if (agreed.term() instanceof Term.Nights nights) {
            LocalDate first = nights.dates().from().plusDays(1);
            LocalDate left = local(booking, end).toLocalDate();
            DateRange dates = new DateRange(nights.dates().from(), left.isBefore(first) ? first : left);
            return dates.until().isBefore(nights.dates().until())
                    ? Optional.of(agreed.with(new Term.Nights(dates, nights.checkIn())))
                    : Optional.empty();
        }
        // Back in its first minute, or before it was to begin: the shortest rental there is.
        Instant shortest = booking.period().start().plus(Duration.ofMinutes(1));
        return Optional.of(agreed.until(end.isBefore(shortest) ? shortest : end));
    }

    /**
     * The booking of a rental that ends at an instant. Whoever leaves months before their end without a word gives notice by
     * it, and rent is due until that is over; whoever stays longer than their notice said leaves as late (domain L7).
     */
    public static Booking left(CaseFile file, Instant at) {
        Booking booking = file.booking();
        if (!(booking.terms().request().term() instanceof Term.Months months)) {
            return booking;
        }
        LocalDate end = end(booking, months, at);
        Optional<NoticeGiven> before = booking.arrangements().notice();
        boolean asAgreed = end.equals(
                before.map(NoticeGiven::leaving).orElseGet(() -> months.dates().until()));
        return asAgreed
                ? booking
                : booking.arranged(booking.arrangements()
                        .with(before.map(notice -> new NoticeGiven(notice.at(), notice.by(), end))
                                .orElseGet(() ->
                                        new NoticeGiven(at, file.facts().actor().name(), end))));
    }

    private static LocalDate end(Booking booking, Term.Months months, Instant at) {
        LocalDate left = local(booking, at).toLocalDate();
        Optional<NoticeGiven> notice = booking.arrangements().notice();
        LocalDate told = notice.map(NoticeGiven::leaving).orElse(left);
        LocalDate noticed =
                notice.map(given -> local(booking, given.at()).toLocalDate()).orElse(left);
        int noticeDays = booking.terms().rules().leaving().noticeDays();
        return MonthsLeft.end(months, noticed, left.isAfter(told) ? left : told, noticeDays);
    }

    /** What breaking a lease costs: a fee, and the deposit where the policy keeps it (domain L7, POL-06). */
    private static Charges broken(CaseFile file, Term.Months months, Instant at) {
        Booking booking = file.booking();
        ModeRules rules = booking.terms().rules();
        MonthsLeft leaves = MonthsLeft.at(
                booking.terms().request(),
                booking.terms().price(),
                end(booking, months, at),
                months.start(),
                rules.leaving().breakMonths());
        if (!leaves.broken()) {
            return booking.charges();
        }
        BookingAccount account = file.account();
        Money deposit = account.depositHeld().plus(account.depositAuthorized());
        Money forfeited = rules.deposit() == DepositRule.FORFEIT ? deposit : booking.zero();
        List<AdditionalCharge> costs = Stream.of(
                        costs(file, AdditionalCharge.BREAK_FEE, leaves.breakFee()),
                        costs(file, AdditionalCharge.FORFEITED_DEPOSIT, forfeited))
                .flatMap(Optional::stream)
                .toList();
        return booking.charges().adding(costs).applying(forfeited.min(account.depositHeld()));
    }

    private static Optional<AdditionalCharge> costs(CaseFile file, String code, Money amount) {
        return amount.isPositive()
                ? Optional.of(charge(file, code, "left before the end of the lease", amount))
                : Optional.empty();
    }

    private static AdditionalCharge charge(CaseFile file, String code, String reason, Money amount) {
        return AdditionalCharge.fee(
                code, reason, amount, file.facts().now(), file.facts().actor().name());
    }

    private static LocalDateTime local(Booking booking, Instant at) {
        return at.atZone(booking.period().zone()).toLocalDateTime();
    }

    /** Ends the claim with the rental, and puts the rentable back on its place; answers whose rental begins before it is ready. */
    List<Claim> release(CaseFile file, Instant at, Handover in) {
        Rentable rentable = file.facts().rental().rentable();
        end(file, at, rentable);
        List<Claim> runsInto = needs.claims().blocking(rentable.id(), at, at.plus(rentable.turnaround()), at).stream()
                .filter(claim -> !claim.reference().equals(file.booking().claimReference()))
                .toList();
        needs.rentables()
                .save(rentable.takenBack(file.booking().dropOff(), driven(rentable, in), isToClean(file, rentable))
                        .parkedOn(in.spot()));
        return runsInto;
    }

    /** Whether what comes back is cleaned before it goes again. */
    static boolean isToClean(CaseFile file, Rentable rentable) {
        return file.facts().policy().turnaround(rentable.kind()) == TurnaroundPolicy.CLEAN;
    }

    /**
     * Ends the claim of a rental that nobody brought back: the rentable is out of service, and what was planned on it is
     * planned elsewhere. All of its pool is locked first, because any of it may move (DR-02).
     */
    public Claims.Freed lose(CaseFile file, Instant at) {
        Rentable rentable = file.facts().rental().rentable();
        needs.claims().lock(Pool.of(rentable), at, at);
        end(file, at, rentable);
        needs.rentables().save(rentable.outOfService());
        Mending.Mended mended = Mending.of(needs.claims().lock(Pool.of(rentable), at, at));
        needs.claims().move(mended.changed(), at);
        return new Claims.Freed(mended.changed(), mended.left());
    }

    private void end(CaseFile file, Instant at, Rentable rentable) {
        Booking booking = file.booking();
        Instant until = at.plus(rentable.turnaround());
        if (until.isAfter(booking.arrangements().heldSince(booking.period()))) {
            needs.claims().endAt(booking.claimReference(), until, at);
        } else {
            needs.claims().release(booking.claimReference(), at);
        }
    }

    /**
     * Posts what changed against the invoice: a lower price as a credit note, what is more as extra charges, what breaking a
     * lease costs as penalties, which are shared out at once, and what of that is paid out of the deposit at once.
     */
    public void post(CaseFile before, Desk.Written written, Charges charges, Instant at) {
        Booking booking = written.booking();
        Sale agreed = Sales.of(booking.terms().price());
        charges.repriced()
                .ifPresent(price -> escrow.credit(booking, agreed.minus(Sales.of(price)), written.event(), at));
        Charges.Part fees = charges.fees();
        Charges.Part posted = before.booking().charges().fees();
        List<AdditionalCharge> added = charges.added().stream()
                .skip(before.booking().charges().added().size())
                .toList();
        Map<Boolean, List<AdditionalCharge>> penal =
                added.stream().collect(Collectors.partitioningBy(AdditionalCharge::isPenalty));
        List<AdditionalCharge> regular = penal.getOrDefault(false, List.of());
        List<AdditionalCharge> penalties = penal.getOrDefault(true, List.of());
        Money penalty = penalties.stream().map(AdditionalCharge::amount).reduce(booking.zero(), Money::plus);
        Charges.Part more = new Charges.Part(
                charges.returnTotal().plus(fees.total()).minus(posted.total()).minus(penalty),
                taxes(booking, charges.atReturn()).plus(fees.tax()).minus(posted.tax()));
        books.demand(
                booking,
                Drafts.extraCharges(books.role(booking), more.total(), more.tax()),
                () -> books.demands().charges(booking, InvoiceKind.FINAL, charges.atReturn(), regular, more, at),
                written.event(),
                at);
        books.demand(
                booking,
                Drafts.penalty(books.role(booking), penalty),
                () -> books.demands().penalties(booking, penalties, penalty, at),
                written.event(),
                at);
        Money fromDeposit =
                charges.depositApplied().minus(before.booking().charges().depositApplied());
        books.post(booking, Drafts.depositApply(fromDeposit), written.event(), at);
    }

    public static Money taxes(Booking booking, List<PriceLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.TAX)
                .map(PriceLine::amount)
                .reduce(booking.zero(), Money::plus);
    }

    static Specifics driven(Rentable rentable, Handover in) {
        return rentable.vehicle()
                .<Specifics>map(
                        vehicle -> in.odometerKm().map(vehicle::drivenTo).orElse(vehicle))
                .orElse(rentable.specifics());
    }

    /** Of all that it had, one after the other. */
    private static long kilometres(Booking booking, Handover out, Handover in) {
        return booking.arrangements().swaps().stream()
                        .mapToLong(Swap::kilometres)
                        .sum()
                + Handover.kilometres(out, in);
    }

    private static Optional<BigDecimal> missingLitres(Booking booking, Rentable rentable, Handover out, Handover in) {
        return Stream.concat(
                        booking.arrangements().swaps().stream().map(Swap::missingLitres),
                        Stream.of(missingLitres(rentable, out, in)))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    static Optional<BigDecimal> missingLitres(Rentable rentable, Handover out, Handover in) {
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
