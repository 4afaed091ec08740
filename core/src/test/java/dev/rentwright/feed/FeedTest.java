package dev.rentwright.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalConditions;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.stock.ReviseRentable;
import dev.rentwright.fake.FakePorts;
import dev.rentwright.fake.Premises;
import dev.rentwright.fake.SettableClock;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.When;
import dev.rentwright.tariff.RateCard;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What other sellers are told of a home that needs time after its guests (domain section 6, A3). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeedTest {

    private static final Actor DESK = Actor.staff("desk");
    private static final Duration NOTHING = Duration.ZERO;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final FakePorts ports = new FakePorts();
    private final Rentwright rentwright = Rentwright.on(ports)
            .clock(new SettableClock(Instant.parse("2026-05-01T08:00:00Z")))
            .policies(BookingPolicies.always(BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE)))
            .open();
    private final LocationId place = Premises.paris(rentwright, DESK);
    private final SupplierId supplier = Premises.supplier(rentwright, new RegisterSupplier.Command(DESK, "Maisons"));
    private final CustomerId ada =
            Premises.customer(rentwright, RegisterCustomer.Command.of(DESK, "Ada", LocalDate.parse("1990-01-01")));
    private final CategoryId flats = Premises.category(
            rentwright,
            new DefineCategory.Command(
                    DESK, RentableKind.PROPERTY, "FLAT", "Flat", "", Optional.empty(), Optional.empty()));

    @Test
    void a_stay_is_told_to_the_day_of_departure_and_not_until_the_home_is_ready_again() {
        RentableId home = home(TWO_DAYS);
        booked(home, "2026-05-10", "2026-05-13");

        assertEquals(List.of(dates("2026-05-10", "2026-05-13")), told(home));
    }

    @Test
    void nobody_is_told_to_have_left_earlier_because_the_home_needs_longer_than_when_it_was_booked() {
        RentableId home = home(NOTHING);
        booked(home, "2026-05-10", "2026-05-13");

        needsAfterwards(home, TWO_DAYS);

        assertEquals(List.of(dates("2026-05-10", "2026-05-13")), told(home));
    }

    @Test
    void what_is_kept_for_longer_than_the_home_needs_now_is_told_as_long_as_it_is_kept() {
        RentableId home = home(TWO_DAYS);
        booked(home, "2026-05-10", "2026-05-13");

        needsAfterwards(home, NOTHING);

        assertEquals(List.of(dates("2026-05-10", "2026-05-15")), told(home));
    }

    private static BusyTime.Dates dates(String from, String until) {
        return new BusyTime.Dates(LocalDate.parse(from), LocalDate.parse(until));
    }

    private List<BusyTime.Span> told(RentableId home) {
        return rentwright
                .feeds()
                .exportFeed()
                .export(new ExportFeed.Command(DESK, home, Optional.empty()))
                .orThrow()
                .stream()
                .map(BusyTime::span)
                .toList();
    }

    private void booked(RentableId home, String checkIn, String checkOut) {
        When nights = new When.Nights(LocalDate.parse(checkIn), LocalDate.parse(checkOut));
        Quote quote = rentwright
                .quotes()
                .quotePrice()
                .quote(QuotePrice.Command.stay(DESK, home, place, nights))
                .orThrow();
        rentwright
                .bookings()
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(DESK, quote.id(), ada))
                .orThrow();
    }

    private void needsAfterwards(RentableId home, Duration turnaround) {
        RentalConditions conditions = new RentalConditions(Set.of(RentalMode.DAILY), Optional.empty(), turnaround);
        long version = ports.rentables().byId(home).orElseThrow().version();
        rentwright
                .catalogue()
                .reviseRentable()
                .revise(new ReviseRentable.Command(DESK, home, version, ReviseRentable.Changes.NONE.with(conditions)))
                .orThrow();
    }

    private RentableId home(Duration turnaround) {
        RentableId id = rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                        DESK,
                        supplier,
                        flats,
                        "Flat",
                        Set.of(RentalMode.DAILY),
                        place,
                        Optional.empty(),
                        turnaround,
                        new PropertyListing("APARTMENT", 4)))
                .orThrow()
                .id();
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(DESK, id, RateCard.daily("100", "EUR"))
                .orThrow();
        return id;
    }
}
