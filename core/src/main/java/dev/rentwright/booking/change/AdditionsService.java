package dev.rentwright.booking.change;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.booking.transition.NoShowTimeGuard;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guarantees, charges, options and notes: what is added to a booking on its way (REC-10 I5, I9). */
final class AdditionsService implements GuaranteeBooking, AddCharge, AddOption, AddNote {

    private static final int LONGEST = 1000;

    private final Needs needs;
    private final Desk desk;
    private final Books books;
    private final Proposals proposals;
    private final Amending amending;

    AdditionsService(Needs needs, Desk desk, Books books, Proposals proposals, Amending amending) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
        this.proposals = proposals;
        this.amending = amending;
    }

    @Override
    public Outcome<Booking> guarantee(GuaranteeBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.GUARANTEE))
                        .then(file -> command.by() == GuaranteeType.NONE
                                ? Outcome.refused(Desk.invalid(
                                        "guarantee", "CARD_HOLD, DEPOSIT, PREPAID or CORPORATE", command.by()))
                                : Outcome.granted(guarantee(file, command.by()))));
    }

    @Override
    public Outcome<Booking> add(AddCharge.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ADD_CHARGE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.ADD_CHARGE))
                        .then(file -> refusal(command, file)
                                .map(refusal -> Outcome.<Booking>refused(refusal))
                                .orElseGet(() -> Outcome.granted(charge(file, command)))));
    }

    @Override
    public Outcome<Booking> add(AddOption.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> with(file, command.addOn()).then(more -> proposals.option(file, more)))
                        .then(proposal -> amending.carryOut(proposal, BookingEventType.MODIFIED))
                        .map(CaseFile::booking));
    }

    @Override
    public Outcome<Booking> note(AddNote.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE_INTERNAL);
        Optional<Refusal> unsaid = Desk.unsaid("note", command.note());
        if (unsaid.isPresent()) {
            return Outcome.refused(unsaid.get());
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> Proposals.allowed(file, BookingOperation.ADD_NOTE))
                        .map(file -> desk.write(
                                        file,
                                        file.booking(),
                                        BookingEventType.MODIFIED,
                                        Map.of("note", command.note(), BookingEvent.INTERNAL, true))
                                .booking()));
    }

    /** Whoever backs a booking is waited for longer. */
    private Booking guarantee(CaseFile file, GuaranteeType by) {
        Booking booking = file.booking();
        if (booking.arrangements().guarantee() == by) {
            return booking;
        }
        Booking backed = booking.arranged(booking.arrangements().guaranteedBy(by));
        Instant nobodyComes = NoShowTimeGuard.from(backed, file.facts().policy());
        return desk.write(
                        file,
                        backed.timedAt(Optional.of(nobodyComes)),
                        BookingEventType.GUARANTEED,
                        Map.of("guarantee", by.name()))
                .booking();
    }

    private Booking charge(CaseFile file, AddCharge.Command command) {
        Instant now = file.facts().now();
        AdditionalCharge charge = new AdditionalCharge(
                command.code(),
                command.reason(),
                command.amount(),
                command.tax(),
                now,
                command.actor().name());
        Booking charged = file.booking().charged(file.booking().charges().adding(List.of(charge)));
        Desk.Written written = desk.write(
                file,
                charged,
                BookingEventType.MODIFIED,
                Map.of(
                        "charge",
                        charge.code(),
                        "reason",
                        charge.reason(),
                        "amount",
                        charge.amount().toString()));
        books.added(written, List.of(charge), now);
        return written.booking();
    }

    private static Optional<Refusal> refusal(AddCharge.Command command, CaseFile file) {
        Money zero = file.booking().zero();
        if (!command.amount().currency().equals(zero.currency())
                || !command.tax().currency().equals(zero.currency())) {
            return Optional.of(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                    .with("expected", zero.currencyCode())
                    .with("actual", command.amount().currencyCode()));
        }
        if (!command.amount().isPositive()) {
            return Optional.of(Desk.invalid("amount", "more than 0", command.amount()));
        }
        if (!AdditionalCharge.isPartOf(command.tax(), command.amount())) {
            return Optional.of(Desk.invalid("tax", "0 to " + command.amount(), command.tax()));
        }
        if (!AdditionalCharge.isCode(command.code())) {
            return Optional.of(Desk.invalid("code", "up to 50 of A-Z, 0-9 and _", command.code()));
        }
        if (command.code().equals(AdditionalCharge.DAMAGE)) {
            return Optional.of(
                    Desk.invalid("code", "a charge that is not for damage, which has its own", command.code()));
        }
        return command.reason().length() > LONGEST
                ? Optional.of(Desk.invalid("reason", "at most 1000 characters", command.reason()))
                : Optional.empty();
    }

    private static Outcome<PriceRequest> with(CaseFile file, ChosenAddOn more) {
        PriceRequest agreed = file.booking().terms().request();
        Choices choices = agreed.choices();
        if (choices.addOns().stream().anyMatch(chosen -> chosen.code().equals(more.code()))) {
            return Outcome.refused(Desk.invalid("addOn", "one that is not along already", more.code()));
        }
        List<ChosenAddOn> all = new ArrayList<>(choices.addOns());
        all.add(more);
        return Outcome.granted(
                agreed.with(new Choices(all, choices.features(), choices.discounts(), choices.coupon())));
    }
}
