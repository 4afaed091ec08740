package dev.rentwright.http.booking;

import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.Origin;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.pricing.ChosenAddOnBody;
import dev.rentwright.http.pricing.DiscountBody;
import dev.rentwright.http.pricing.WishList;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.ChauffeurId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.Wishes;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("Who books which offer: a quote, or a rental that is described here, quoted and booked at once.")
record BookingBody(
        @Says("The quote; in its place the rental may be described.")
        Optional<UUID> quoteId,

        @NotNull UUID customerId,
        @Says("A home; this, a room or a room type.") Optional<UUID> listingId,
        @Says("A room.") Optional<UUID> roomId,

        @Says("Any room of a type; with the house's locationId.")
        Optional<UUID> roomTypeId,

        @Says("The house, where a room type is booked.") Optional<UUID> locationId,

        @Says("A vehicle; with pickupAt and returnAt.") Optional<UUID> vehicleId,

        @Says("Any vehicle of a category; with pickupLocationId, pickupAt and returnAt.")
        Optional<UUID> vehicleCategoryId,

        @Says("Of a vehicle, the first place at which it is offered when left out.")
        Optional<UUID> pickupLocationId,

        @Says("Where it comes back; the pickup place when left out.")
        Optional<UUID> returnLocationId,

        @Says(value = "Local time at the pickup place; with returnAt.", example = "2030-07-01T10:00")
        Optional<Moment> pickupAt,

        @Says(value = "Local time at the return place; with pickupAt.", example = "2030-07-04T10:00")
        Optional<Moment> returnAt,

        @Says("Daily when left out.") Optional<RentalMode> rentalMode,

        @Says(value = "Of a daily stay.", example = "2030-07-01")
        Optional<LocalDate> checkIn,

        @Says(value = "Of a daily stay; no night any more.", example = "2030-07-04")
        Optional<LocalDate> checkOut,

        @Says(value = "Of a monthly stay from the first of a month.", example = "2030-07")
        Optional<@Pattern(regexp = "\\d{4}-\\d{2}") String> startMonth,

        @Says(value = "Of a lease, or of a monthly stay from another day.", example = "2030-07-16")
        Optional<LocalDate> startDate,

        @Says("Of a monthly stay.") Optional<@Min(1) @Max(1200) Integer> months,
        @Says("Of a lease.") Optional<@Min(1) @Max(1200) Integer> termMonths,

        @Says("The deposit that the customer saw; refused when it is not the computed one.")
        Optional<@Valid MoneyBody> deposit,

        @Says("How many come; adults when those are left out.")
        Optional<@Min(1) @Max(1000) Integer> guests,

        Optional<@Min(1) @Max(1000) Integer> adults,

        @Says("Full years of each child at the start.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> childAges,

        @Says("Full years of each driver at pickup, the main driver first; the customer's own when left out.")
        Optional<@Size(max = 100) List<@NotNull @Min(0) @Max(150) Integer>> driverAges,

        @Says("Codes of taxes and surcharges that they need not pay; whoever says so needs booking:override.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> exemptFrom,

        @Says("Of what is described here; a quote has its own.")
        Optional<@Size(max = 50) List<@Valid @NotNull ChosenAddOnBody>> addOns,

        @Says("Codes of features that cost extra, each once; of what is described here.")
        Optional<@Size(max = 50) List<@NotNull @Size(max = 30) String>> features,

        @Says(value = "The code of a coupon of the supplier; for what is described here.", example = "WELCOME")
        Optional<@Size(max = 30) String> coupon,

        @Says(
                "Granted by staff, in their order, for what is described here; whoever grants one needs booking:override.")
        Optional<@Size(max = 20) List<@Valid @NotNull DiscountBody>> discounts,

        @Says(
                value = "A currency in which the price of what is described here is shown beside its own (ISO 4217).",
                example = "USD")
        Optional<@Pattern(regexp = "[A-Z]{3}") String> shownIn,

        Optional<@Size(max = 1000) String> specialRequests,

        @Says(
                "Whether it goes on by a month until notice is given, for what is rented by the month; false when left out.")
        Optional<Boolean> autoRenew,

        @Says("A chauffeur of the supplier who is to drive; then neither age nor licence of the customer is asked.")
        Optional<UUID> chauffeurId,

        @Says("How it came in; direct when left out. Customers come directly or through the website.")
        Optional<BookingSource> source,

        @Says(
                value =
                        "Percent of this booking that is kept, in the place of what is agreed with its supplier; for who may"
                                + " go beyond what is usual.",
                example = "15")
        Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> commissionRate,

        @Says(value = "What it has in common with the other bookings of its group.", example = "WEDDING-0705")
        Optional<@Pattern(regexp = "[A-Z0-9_-]{1,40}") String> groupReference,

        @Says("Opens a payment with the booking; the answer tells with what the customer's browser completes it.")
        Optional<@Valid PayNowBody> payment,

        @Says("Counts when there is no header of that name.")
        Optional<String> idempotencyKey) {

    /** The booking of a quote: the one that is named, or the one that was made of the stay that is described. */
    RequestBooking.Command command(Actor actor, QuoteId quote) {
        return new RequestBooking.Command(
                actor,
                quote,
                new CustomerId(customerId),
                specialRequests,
                chauffeurId.map(ChauffeurId::new),
                autoRenew.orElse(false),
                origin());
    }

    /** What is taken along with a rental that is described here. */
    Wishes wishes() {
        return new WishList(addOns, features, discounts, coupon, shownIn).wishes();
    }

    private Origin origin() {
        Origin way = Origin.of(source.orElse(BookingSource.DIRECT));
        Origin origin = groupReference.map(GroupReference::new).map(way::with).orElse(way);
        return commissionRate
                .map(rate -> Values.made("/commissionRate", () -> origin.at(Percentage.of(rate))))
                .orElse(origin);
    }
}
