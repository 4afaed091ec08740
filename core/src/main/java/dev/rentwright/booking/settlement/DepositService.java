package dev.rentwright.booking.settlement;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.Proposals;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.DepositDesk;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.Captures;
import dev.rentwright.booking.paying.ProviderSteps;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.ledger.Drafts;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What staff do who may need a deposit that is only held: what is needed of it is decided and committed, the provider is asked,
 * and then it is done with what there is (DR-10).
 */
final class DepositService implements CompleteBooking, DrawOnDeposit, ChargeDamage, ReleaseDeposit {

    private final Needs needs;
    private final Desk desk;
    private final Books books;
    private final DepositDesk deposits;
    private final Completion completion;
    private final Captures captures;

    DepositService(
            Needs needs, Desk desk, Books books, DepositDesk deposits, Completion completion, Captures captures) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
        this.deposits = deposits;
        this.completion = completion;
        this.captures = captures;
    }

    @Override
    public Outcome<Booking> complete(CompleteBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_COMPLETE);
        return inTwoSteps(
                command.actor(),
                command.target(),
                file -> Outcome.granted(completion.taking(file, later(file))),
                completion::complete);
    }

    @Override
    public Outcome<Booking> release(ReleaseDeposit.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_COMPLETE);
        return inTwoSteps(
                command.actor(),
                command.target(),
                file -> Proposals.allowed(file, BookingOperation.RELEASE_DEPOSIT)
                        .map(open -> deposits.taking(open, open.booking().zero(), later(open))),
                file -> Proposals.allowed(file, BookingOperation.RELEASE_DEPOSIT)
                        .map(open -> deposits.settled(open).booking()));
    }

    @Override
    public Outcome<Booking> draw(ChargeDamage.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ADD_CHARGE);
        return inTwoSteps(
                command.actor(),
                command.target(),
                file -> chargeable(command, file).map(open -> deposits.taking(open, command.amount(), later(open))),
                file -> Outcome.granted(file.booking()));
    }

    @Override
    public Outcome<Booking> charge(ChargeDamage.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ADD_CHARGE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> chargeable(command, file))
                        .map(file -> charge(command, file)));
    }

    /** The version that was read is asked for first; taking the money may have made others since. */
    private Outcome<Booking> inTwoSteps(
            Actor actor,
            Target target,
            Function<CaseFile, Outcome<CaseFile>> decide,
            Function<CaseFile, Outcome<Booking>> act) {
        return needs.unitOfWork()
                .run(() -> desk.open(actor, target).then(decide).map(DepositDesk::underWay))
                .then(toTake -> {
                    List<Refusal> missing = toTake.stream()
                            .map(captures::take)
                            .flatMap(Optional::stream)
                            .toList();
                    Target current = toTake.isEmpty() ? target : Target.of(target.booking());
                    Outcome<Booking> outcome = needs.unitOfWork()
                            .run(() -> desk.open(actor, current)
                                    .then(file -> known(file, missing))
                                    .then(act));
                    return outcome.fold(
                            Outcome::granted,
                            refusals -> Outcome.refused(Stream.concat(missing.stream(), refusals.stream())
                                    .distinct()
                                    .toList()));
                });
    }

    /** A hold that was lost is none any more, and it goes on without it; while nobody knows, it does not. */
    private static Outcome<CaseFile> known(CaseFile file, List<Refusal> missing) {
        return missing.isEmpty() || DepositDesk.underWay(file).isEmpty()
                ? Outcome.granted(file)
                : Outcome.refused(missing);
    }

    private Booking charge(ChargeDamage.Command command, CaseFile file) {
        Instant now = file.facts().now();
        Money fromDeposit = command.amount().min(file.account().depositHeld());
        AdditionalCharge damage = AdditionalCharge.fee(
                AdditionalCharge.DAMAGE,
                command.reason(),
                command.amount(),
                now,
                command.actor().name());
        Booking charged = file.booking()
                .charged(file.booking().charges().adding(List.of(damage)).applying(fromDeposit));
        Desk.Written written = desk.write(
                file,
                charged,
                BookingEventType.DAMAGE_CHARGED,
                Map.of(
                        "amount", command.amount().toString(),
                        "fromDeposit", fromDeposit.toString(),
                        "reason", command.reason()));
        Booking booking = written.booking();
        Money missing = command.amount().minus(fromDeposit);
        books.demand(
                booking,
                Drafts.damage(books.role(booking), fromDeposit, booking.zero(), missing),
                () -> books.demands().damage(booking, damage, fromDeposit, now),
                written.event(),
                now);
        return booking;
    }

    private static Outcome<CaseFile> chargeable(ChargeDamage.Command command, CaseFile file) {
        return Proposals.allowed(file, BookingOperation.CHARGE_DAMAGE)
                .then(open -> refusal(command, open)
                        .map(refusal -> Outcome.<CaseFile>refused(refusal))
                        .orElseGet(() -> Outcome.granted(open)));
    }

    private static Optional<Refusal> refusal(ChargeDamage.Command command, CaseFile file) {
        Optional<Refusal> foreign =
                Desk.otherCurrency(command.amount(), file.booking().zero());
        if (foreign.isPresent()) {
            return foreign;
        }
        if (!command.amount().isPositive()) {
            return Optional.of(Desk.invalid("amount", "more than 0", command.amount()));
        }
        return Desk.unsaid("reason", command.reason());
    }

    private static Instant later(CaseFile file) {
        return file.facts().now().plus(ProviderSteps.FIRST_PATIENCE);
    }
}
