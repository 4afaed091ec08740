package dev.rentwright.takeover;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.ConfirmationRequirement;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.change.WriteInternalNotes;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.Wishes;
import dev.rentwright.vocabulary.Arrival;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** One record on its way to a booking: quoted, requested, paid, and then whatever happened to it. Not for sharing. */
final class TakingOver {

    private final TakeoverNeeds needs;
    private final Arrived arrived;
    private final SourceRecord record;
    private final Actor desk;
    private final ClockOfThen clock;

    TakingOver(TakeoverNeeds needs, TakeOverBooking.Command command) {
        this.needs = needs;
        this.arrived = Arrived.of(needs.bookings(), command.actor(), command.record());
        this.record = command.record();
        // What is taken over was decided by the house there, whoever of it brings it here.
        this.desk = Actor.staff(command.actor().name());
        this.clock = new ClockOfThen(arrived.begins());
    }

    /** The booking; a step that is refused throws. What is over leaves its rentable as it is. */
    Booking done() {
        Optional<Rentable> asItIs = arrived.rentable().filter(rentable -> arrived.isOver());
        Rentables rentables = needs.bookings().rentables();
        asItIs.ifPresent(rentable -> rentables.save(readyAt(arrived.pickup(), rentable)));
        Booking booking = booked();
        asItIs.ifPresent(rentable -> rentables.save(
                rentable.atVersion(rentables.byId(rentable.id()).orElseThrow().version())));
        return booking;
    }

    private Booking booked() {
        Optional<AgreedPrice> price = record.money()
                .price()
                .map(told -> AgreedPrice.of(
                                told,
                                record.money().securityDeposit(),
                                arrived.time().term())
                        .orThrow());
        Quote quote = quoted(engine(price, Optional.empty()));
        Told money = Told.by(record, arrived.arrival(), quote).orThrow();
        EngineOfThen engine = engine(price, givenUpBy(money));
        Booking requested = requested(engine, quote);
        pay(engine, requested, PaymentPurpose.DEPOSIT, "depositPaid", money.depositPaid());
        pay(engine, requested, PaymentPurpose.RENTAL, "paid", money.paid());
        Booking lived = new Life(arrived, engine.bookings(), clock, desk, requested).lived(money);
        return needs.bookings().bookings().byId(lived.id()).orElseThrow();
    }

    private EngineOfThen engine(Optional<AgreedPrice> price, Optional<CancellationPolicy> givenUpBy) {
        return EngineOfThen.of(
                needs,
                new EngineOfThen.Differences(
                        clock, price, !arrived.neverBegan(), arrived.isOver(), this::tuned, givenUpBy));
    }

    /** Nothing is accepted by itself, since the record says what was; and what was confirmed there is not doubted. */
    private BookingPolicy tuned(BookingPolicy house) {
        BookingPolicy waiting = house.acceptedByPeople();
        if (arrived.waits()) {
            return arrived.arrival().hold() == Arrival.Hold.BY_STATE ? waiting : waiting.holdingOnPending(true);
        }
        return waiting.requiring(ConfirmationRequirement.NONE).asking(DocumentsPolicy.NONE);
    }

    /** Exactly what was kept there. */
    private Optional<CancellationPolicy> givenUpBy(Told money) {
        if (!arrived.neverBegan()) {
            return Optional.empty();
        }
        Penalty kept = money.kept().isPositive() ? new Penalty.Fixed(money.kept()) : new Penalty.None();
        ModeRules rules = ModeRules.of(kept, kept);
        return Optional.of(new CancellationPolicy("AS_SETTLED_THERE", 1, rules, rules, rules));
    }

    private Quote quoted(EngineOfThen engine) {
        Quote quote = Refused.orElse(
                arrived.whenMember(),
                engine.quotes()
                        .quotePrice()
                        .quote(new QuotePrice.Command(
                                desk,
                                record.wanted(),
                                arrived.pickup(),
                                arrived.dropOff(),
                                record.when(),
                                record.party(),
                                Wishes.NONE)));
        Money total = quote.price().total();
        record.money()
                .price()
                .filter(told -> !told.equals(total))
                .map(told -> Refused.invalid("price", "what its time comes to, " + total, told))
                .ifPresent(refusal -> Outcome.refused(refusal).orThrow());
        return quote;
    }

    private Booking requested(EngineOfThen engine, Quote quote) {
        RequestBooking.Command plain =
                RequestBooking.Command.of(desk, quote.id(), renter(engine)).from(record.origin());
        RequestBooking.Command driven = record.chauffeur().map(plain::drivenBy).orElse(plain);
        Booking requested = Refused.orElse(
                arrived.whenMember(),
                engine.bookings()
                        .requests()
                        .requestBooking()
                        .request(record.course()
                                .expireAt()
                                .filter(at -> arrived.arrival().hold() == Arrival.Hold.AS_TOLD)
                                .map(driven::heldUntil)
                                .orElse(driven)));
        return Refused.orElse(
                "key",
                engine.bookings()
                        .changes()
                        .writeInternalNotes()
                        .write(new WriteInternalNotes.Command(desk, Target.of(requested.id()), note())));
    }

    private CustomerId renter(EngineOfThen engine) {
        if (record.renter() instanceof SourceRecord.Renter.Known known) {
            return known.id();
        }
        SourceRecord.Renter.Told told = (SourceRecord.Renter.Told) record.renter();
        Optional<Reference> reference =
                told.key().map(key -> new Reference(record.source().system(), "customer", key));
        reference.ifPresent(needs.references()::lock);
        return reference.flatMap(needs.references()::find).map(CustomerId::new).orElseGet(() -> {
            CustomerId fresh =
                    engine.parties().registerCustomer().register(told.person()).id();
            reference.ifPresent(one -> needs.references().record(one, fresh.value()));
            return fresh;
        });
    }

    private void pay(EngineOfThen engine, Booking booking, PaymentPurpose purpose, String member, Money amount) {
        if (amount.isPositive()) {
            Refused.orElse(
                    member,
                    engine.bookings()
                            .paying()
                            .recordPayment()
                            .record(new RecordPayment.Command(
                                    desk,
                                    Target.of(booking.id()),
                                    purpose,
                                    record.money().method().orElseThrow(),
                                    amount)));
        }
    }

    private String note() {
        String word = record.status().isEmpty() ? "" : ", " + record.status();
        return "Taken over from " + record.source().system() + ": "
                + record.source().key() + word;
    }

    /** As it stood before the rental of the record began, whatever it is doing now. */
    private static Rentable readyAt(LocationId place, Rentable now) {
        Set<LocationId> places = new LinkedHashSet<>(now.offeredAt());
        places.add(place);
        return new Rentable(
                now.id(),
                now.supplier(),
                now.category(),
                now.displayName(),
                now.modes(),
                PublicationStatus.PUBLISHED,
                OperationalStatus.AVAILABLE,
                places,
                Optional.of(place),
                Optional.empty(),
                now.minimumAge(),
                now.preparation(),
                now.specifics(),
                now.upkeep(),
                now.presentation(),
                now.bookingRules(),
                now.version());
    }
}
