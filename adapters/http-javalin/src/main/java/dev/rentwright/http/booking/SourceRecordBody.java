package dev.rentwright.http.booking;

import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.Origin;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.party.CustomerBody;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Money;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.takeover.SourceRecord;
import dev.rentwright.time.RequestedPeriod.Moment;
import dev.rentwright.vocabulary.Vocabulary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@Says(
        "A booking as another system tells it. Its status is a word of its trade; everything else stands under our names.")
record SourceRecordBody(
        @Says(value = "The system that it comes from.", example = "old-erp") @NotBlank @Size(max = 100)
        String system,

        @Says(value = "How it is told from others there; one is taken over once.", example = "R-4711")
        @NotBlank
        @Size(max = 200)
        String key,

        @Says("The trade whose words it speaks.") @NotNull Vocabulary vocabulary,

        @Says(value = "Its status there; left out where the trade has none.", example = "confirmed")
        Optional<@Size(max = 40) String> word,

        @Says("What is rented; this, a licensePlate or a categoryId.")
        Optional<UUID> rentableId,

        @Says("Of a vehicle.") Optional<@Size(max = 20) String> licensePlate,
        @Says("Any of a category.") Optional<UUID> categoryId,

        @Says("Of a rentable, the first place at which it is offered when left out.")
        Optional<UUID> pickupLocationId,

        @Says("Where it comes back; the pickup place when left out.")
        Optional<UUID> returnLocationId,

        @Says(value = "Local time at the pickup place; with returnAt.", example = "2030-07-01T10:00")
        Optional<Moment> pickupAt,

        @Says(value = "Local time at the return place.", example = "2030-07-04T10:00")
        Optional<Moment> returnAt,

        @Says(value = "Of a stay by the night; with checkOut.", example = "2030-07-01")
        Optional<LocalDate> checkIn,

        @Says(value = "No night any more.", example = "2030-07-04")
        Optional<LocalDate> checkOut,

        @Says(value = "Of a rental by the month; with months.", example = "2030-07")
        Optional<@Pattern(regexp = "\\d{4}-\\d{2}") String> startMonth,

        @Says(value = "Of a lease, or of a rental by the month from another day.", example = "2030-07-16")
        Optional<LocalDate> startDate,

        @Says("Of a rental by the month.") Optional<@Min(1) @Max(1200) Integer> months,
        @Says("Of a lease.") Optional<@Min(1) @Max(1200) Integer> termMonths,

        Optional<@Min(1) @Max(1000) Integer> adults,

        @Says("Full years of each child at the start.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> childAges,

        @Says("A customer of ours; this or customer.") Optional<UUID> customerId,

        @Says("Somebody who is taken on with it.") Optional<@Valid CustomerBody> customer,

        @Says("How the customer is told from others there; records with one key have one customer.")
        Optional<@Size(min = 1, max = 200) String> customerKey,

        @Says("A chauffeur of the supplier who drives.") Optional<UUID> chauffeurId,
        @Says("How it came in there; direct when left out.") Optional<BookingSource> source,

        @Says(value = "What it has in common with the other bookings of its group.", example = "WEDDING-0705")
        Optional<@Pattern(regexp = "[A-Z0-9_-]{1,40}") String> groupReference,

        @Says("All of it, taxes included; by our own price list when left out.")
        Optional<@Valid MoneyBody> price,

        @Says("Beside a price that is told.") Optional<@Valid MoneyBody> securityDeposit,

        @Says("Of the price, ever; left out where the word says it.")
        Optional<@Valid MoneyBody> paid,

        @Says("Of the security deposit.") Optional<@Valid MoneyBody> depositPaid,
        @Says("Of what was paid, when it was given up.") Optional<@Valid MoneyBody> refunded,
        @Says("Needed where something was paid.") Optional<PaymentMethod> paymentMethod,

        @Says("Whether a history is taken over, and not a running business; not when left out.")
        Optional<Boolean> historical,

        @Says("When it is given up unless it is paid.") Optional<Instant> expireAt,
        @Says("As it was handed out.") Optional<@Valid ChangedHandsBody> handedOut,
        @Says("As it came back.") Optional<@Valid ChangedHandsBody> takenBack,
        @Says("When it was given up, declined or missed.") Optional<Instant> endedAt,
        @Says("Why it was given up.") Optional<CancellationCause> cause,
        @Says("The same in words.") Optional<@Size(max = 1000) String> reason,
        @Says("Whether its customer wants out.") Optional<Boolean> cancelRequested) {

    SourceRecord record(Actor actor, Rentables rentables) {
        return new SourceRecord(
                new SourceRecord.Source(system, key),
                vocabulary,
                word.orElse(""),
                wanted(rentables),
                pickupLocationId.map(LocationId::new),
                returnLocationId.map(LocationId::new),
                new SourceTime(this).when(),
                Values.made("/adults", () -> new TravelParty(adults, childAges.orElse(List.of()), List.of(), Set.of())),
                renter(actor),
                chauffeurId.map(ChauffeurId::new),
                origin(),
                payments(),
                course());
    }

    private Wanted wanted(Rentables rentables) {
        long named = Stream.of(rentableId, licensePlate, categoryId)
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw ProblemException.invalid(
                    "/rentableId", "one of rentableId, licensePlate and categoryId", named + " of them");
        }
        return categoryId
                .<Wanted>map(category -> new Wanted.AnyOf(new CategoryId(category)))
                .orElseGet(() -> new Wanted.This(rentableId
                        .map(RentableId::new)
                        .orElseGet(() -> plated(rentables, licensePlate.orElseThrow()))));
    }

    private static RentableId plated(Rentables rentables, String plate) {
        return rentables.byLicensePlate(plate).map(Rentable::id).orElseThrow(() -> Call.unknown("rentable", plate));
    }

    private SourceRecord.Renter renter(Actor actor) {
        if (customerId.isPresent() == customer.isPresent()) {
            throw ProblemException.invalid(
                    "/customerId", "either customerId or customer", customer.isPresent() ? "both" : "neither");
        }
        return customerId
                .<SourceRecord.Renter>map(id -> new SourceRecord.Renter.Known(new CustomerId(id)))
                .orElseGet(() -> new SourceRecord.Renter.Told(
                        customerKey, customer.orElseThrow().command(actor, "/customer")));
    }

    private Origin origin() {
        Origin way = Origin.of(source.orElse(BookingSource.DIRECT));
        return groupReference.map(GroupReference::new).map(way::with).orElse(way);
    }

    private SourceRecord.Payments payments() {
        return new SourceRecord.Payments(
                amount("/price", price),
                amount("/securityDeposit", securityDeposit),
                amount("/paid", paid),
                amount("/depositPaid", depositPaid),
                amount("/refunded", refunded),
                paymentMethod);
    }

    private static Optional<Money> amount(String pointer, Optional<MoneyBody> told) {
        Optional<Money> amount = told.map(body -> body.money(pointer));
        amount.filter(Money::isNegative).ifPresent(negative -> {
            throw ProblemException.invalid(pointer, "0 or more", negative);
        });
        return amount;
    }

    private SourceRecord.Course course() {
        return new SourceRecord.Course(
                historical.orElse(false),
                expireAt,
                ChangedHandsBody.changed(handedOut),
                ChangedHandsBody.changed(takenBack),
                endedAt,
                cause,
                reason,
                cancelRequested.orElse(false));
    }
}
