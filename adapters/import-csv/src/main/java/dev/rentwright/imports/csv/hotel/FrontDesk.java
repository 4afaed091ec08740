package dev.rentwright.imports.csv.hotel;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingUseCases;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Origin;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.settlement.CompleteBooking;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.status.OperationTrigger;
import dev.rentwright.catalogue.stock.ChangeOperation;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.party.Customer;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.quote.Wishes;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Does what a step says through the use cases that everybody else goes through. */
final class FrontDesk {

    private static final Actor DESK = Actor.staff("front desk");
    private static final Condition NOTHING_TO_NOTE = new Condition(Optional.empty(), Optional.empty(), "");

    /** The file does not tell how old children are; no price of it depends on that. */
    private static final int SOME_AGE = 10;

    private final Rentwright engine;
    private final BookingUseCases bookings;
    private final Hotel hotel;
    private final KeyRack rack;

    FrontDesk(Rentwright engine, Hotel hotel, KeyRack rack) {
        this.engine = engine;
        this.bookings = engine.bookings();
        this.hotel = hotel;
        this.rack = rack;
    }

    /** The booking after the step, or why the engine did not let it happen. */
    Outcome<Booking> take(Step step) {
        Stay stay = step.stay();
        if (step.kind() == Step.Kind.BOOK) {
            return book(stay);
        }
        Target target = Target.of(rack.booking(stay).orElseThrow());
        return switch (step.kind()) {
            case CANCEL, CANCEL_AT_ONCE ->
                bookings.endings()
                        .cancelBooking()
                        .cancel(new CancelBooking.Command(
                                DESK, target, "cancelled by the guest", Optional.of(CancellationCause.CUSTOMER)));
            case MISS -> bookings.endings().recordNoShow().record(new RecordNoShow.Command(DESK, target));
            case ARRIVE -> arrive(stay, target);
            case LEAVE, LEAVE_AT_ONCE -> leave(target);
            case BOOK -> throw new AssertionError("expected a booking to be made before");
        };
    }

    private Outcome<Booking> book(Stay stay) {
        Actor channel = Actor.staff("channel " + stay.channel());
        if (rack.reprice(stay.reserved(), stay.night())) {
            engine.tariff()
                    .setRateCard()
                    .onCategory(
                            DESK,
                            Optional.ofNullable(hotel.types().get(stay.reserved()))
                                    .orElseThrow(),
                            RateCard.in(stay.night().currency()).with(RateTier.DAILY, Rate.of(stay.night())))
                    .orThrow();
        }
        return engine.quotes()
                .quotePrice()
                .quote(quote(channel, stay))
                .then(quote -> bookings.requests()
                        .requestBooking()
                        .request(RequestBooking.Command.of(
                                        channel, quote.id(), guest(stay).id())
                                .from(Origin.of(stay.source()))))
                .then(booked -> bookings.requests()
                        .confirmBooking()
                        .confirm(new ConfirmBooking.Command(channel, Target.of(booked.id()))))
                .map(confirmed -> {
                    engine.ports()
                            .externalReferences()
                            .record(stay.reference(), confirmed.id().value());
                    rack.book(stay, confirmed.id());
                    return confirmed;
                });
    }

    private QuotePrice.Command quote(Actor channel, Stay stay) {
        return new QuotePrice.Command(
                channel,
                new QuotePrice.Wanted.AnyOf(
                        Optional.ofNullable(hotel.types().get(stay.reserved())).orElseThrow()),
                hotel.place(),
                hotel.place(),
                new When.Nights(stay.arrival(), stay.departure()),
                TravelParty.of(Travellers.of(stay.adults())
                        .withChildren(
                                Collections.nCopies(stay.children(), SOME_AGE).toArray(new Integer[0]))),
                Wishes.NONE);
    }

    private Customer guest(Stay stay) {
        return engine.parties()
                .registerCustomer()
                .register(new RegisterCustomer.Command(
                        DESK,
                        "Guest of row " + stay.line(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Outcome<Booking> arrive(Stay stay, Target target) {
        return assign(stay, target).then(assigned -> {
            Money total = assigned.terms().price().total();
            if (total.isPositive()) {
                bookings.paying()
                        .recordPayment()
                        .record(new RecordPayment.Command(
                                DESK, target, PaymentPurpose.RENTAL, PaymentMethod.CASH, total))
                        .orThrow();
            }
            return bookings.counter()
                    .checkIn()
                    .checkIn(new CheckIn.Command(DESK, target, NOTHING_TO_NOTE))
                    .map(inside -> {
                        rack.take(inside.rentable().orElseThrow());
                        return inside;
                    });
        });
    }

    /** A room of the reserved type is the engine's choice; of another type the desk names one that nobody is in. */
    private Outcome<Booking> assign(Stay stay, Target target) {
        if (stay.reserved().equals(stay.assigned())) {
            return bookings.assignments()
                    .assignRentable()
                    .assign(new AssignRentable.Command(DESK, target, Optional.empty()));
        }
        List<RentableId> vacant = hotel.rooms().getOrDefault(stay.assigned(), List.of()).stream()
                .filter(rack::isFree)
                .toList();
        Outcome<Booking> last = Outcome.refused(Refusal.of(RefusalCode.AVAILABILITY_CONFLICT)
                .with("roomType", stay.assigned())
                .with("vacant", 0));
        for (RentableId room : vacant) {
            last = bookings.assignments()
                    .assignRentable()
                    .assign(new AssignRentable.Command(DESK, target, Optional.of(room)));
            if (last.isGranted()) {
                return last;
            }
        }
        return last;
    }

    private Outcome<Booking> leave(Target target) {
        return bookings.counter()
                .checkOut()
                .checkOut(new CheckOut.Command(DESK, target, NOTHING_TO_NOTE))
                .then(out ->
                        bookings.settlements().completeBooking().complete(new CompleteBooking.Command(DESK, target)))
                .map(done -> {
                    RentableId room = done.rentable().orElseThrow();
                    engine.catalogue()
                            .changeOperation()
                            .change(new ChangeOperation.Command(
                                    DESK, room, Optional.empty(), OperationTrigger.MARK_CLEAN))
                            .orThrow();
                    rack.giveBack(room);
                    return done;
                });
    }
}
