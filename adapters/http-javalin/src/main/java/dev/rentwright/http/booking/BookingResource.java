package dev.rentwright.http.booking;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingPaymentStatus;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.EscrowStatus;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.http.payment.IntentResource;
import dev.rentwright.http.payment.PaymentResource;
import dev.rentwright.http.pricing.ChosenAddOnBody;
import dev.rentwright.http.pricing.PeriodResource;
import dev.rentwright.http.pricing.PriceResource;
import dev.rentwright.http.pricing.ShownPriceResource;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.vocabulary.BookingWord;
import dev.rentwright.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Says("A customer's claim to one rentable for one period, with its price, its account and its payments.")
record BookingResource(
        UUID id,
        @Says("Read out on the telephone.") String number,
        @Says("Where it stands (REC-10).") BookingStatus state,
        @Says("How far it is paid.") BookingPaymentStatus paymentStatus,

        @Says("Where the rent is that was paid.") EscrowStatus escrowStatus,

        @Says("How much is there of the papers that are asked for.")
        DocumentsStatus documentsStatus,

        @Says("What may be done to it, whatever is found when it is tried.")
        List<BookingTrigger> allowedCommands,

        @Says("What may be changed about it where it stands, whatever is found when it is tried.")
        List<BookingOperation> allowedOperations,

        UUID customerId,
        UUID supplierId,
        UUID categoryId,

        @Says("What is rented; left out while any of the category will do.")
        Optional<UUID> rentableId,

        UUID pickupLocationId,
        UUID returnLocationId,
        @Says("By days or nights, by months, or by lease.") RentalMode rentalMode,
        PeriodResource period,
        @Says("Of rooms, homes and months.") Optional<StayResource> stay,

        @Says("False for a request that holds nothing while somebody else has what it asks for.")
        boolean available,

        StageResource stage,
        @Says("The offer that was accepted.") UUID quoteId,
        List<ChosenAddOnBody> addOns,

        @Says("As agreed, frozen; its lines are called as in the language of Accept-Language.")
        PriceResource price,

        @Says("Where the quote was asked for in another currency: at the rate of its day, which stays.")
        Optional<ShownPriceResource> shown,

        ChargesResource charges,

        @Says(value = "The policy that giving it up is settled by.", example = "CAR_STANDARD")
        String cancellationPolicy,

        @Says("Of the policy, as it was agreed.") int cancellationPolicyVersion,
        ArrangementsResource arrangements,
        AccountResource account,
        @Says("Oldest first.") List<PaymentResource> payments,
        @Says("How it came in.") BookingSource source,

        @Says("Percent of this booking that is kept, where it has a rate of its own; not told to customers.")
        Optional<BigDecimal> commissionRate,

        @Says("What that comes to of the agreed price; not told to customers.")
        Optional<MoneyBody> commission,

        @Says("What it has in common with the other bookings of its group.")
        Optional<String> groupReference,

        Optional<String> specialRequests,
        @Says("For staff; not told to customers.") Optional<String> internalNotes,
        Instant createdAt,
        String createdBy,
        long version,

        @Says("What it is called in the vocabulary that was asked for.")
        Optional<WordsResource> words,

        @Says("The same under other field names, in the vocabulary erp.")
        Optional<ReservationResource> reservation,

        @Says(
                "The payment that was asked for with the booking, told once, in the answer to that; where there is none, opening"
                        + " one says why.")
        Optional<IntentResource> intent) {

    static BookingResource of(BookingView view, Optional<BookingWord> word, Locale locale) {
        Booking booking = view.booking();
        return new BookingResource(
                booking.id().value(),
                booking.number(),
                booking.status(),
                view.paymentStatus(),
                view.escrow(),
                view.documents(),
                commands(view.allowed()),
                BookingOperation.allowedIn(booking.status()),
                booking.customer().value(),
                booking.supplier().value(),
                booking.category().value(),
                booking.rentable().map(RentableId::value),
                booking.pickup().value(),
                booking.dropOff().value(),
                booking.mode(),
                StayResource.period(booking),
                StayResource.of(booking),
                view.available(),
                StageResource.of(booking.stage()),
                booking.terms().quote().value(),
                booking.terms().addOns().stream().map(ChosenAddOnBody::of).toList(),
                PriceResource.of(booking.terms().request(), booking.terms().price(), locale),
                ShownPriceResource.of(booking.terms().request(), booking.terms().price()),
                ChargesResource.of(booking.charges()),
                booking.terms().policy().name(),
                booking.terms().policy().version(),
                ArrangementsResource.of(booking.arrangements()),
                AccountResource.of(view.account(), view.dueNow(), view.nextDue()),
                view.payments().stream().map(PaymentResource::of).toList(),
                booking.origin().source(),
                booking.origin().commission().map(Percentage::value),
                booking.origin().commissionOf(booking.terms().price()).map(MoneyBody::of),
                booking.origin().group().map(GroupReference::value),
                booking.remarks().specialRequests(),
                booking.remarks().internalNotes(),
                booking.createdAt(),
                booking.createdBy(),
                booking.version(),
                word.map(WordsResource::of),
                word.filter(one -> one.vocabulary() == Vocabulary.ERP)
                        .map(one -> ReservationResource.of(booking, view.account(), one.status())),
                Optional.empty());
    }

    /** Running out of time is nobody's command; whoever may approve may also confirm, which approves on the way (C2). */
    private static List<BookingTrigger> commands(List<BookingTrigger> allowed) {
        List<BookingTrigger> commands = new ArrayList<>(allowed);
        commands.remove(BookingTrigger.TIME_OUT);
        if (commands.contains(BookingTrigger.APPROVE)) {
            commands.add(commands.indexOf(BookingTrigger.APPROVE) + 1, BookingTrigger.CONFIRM);
        }
        return commands;
    }
}
