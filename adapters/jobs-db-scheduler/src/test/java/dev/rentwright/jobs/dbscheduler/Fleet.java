package dev.rentwright.jobs.dbscheduler;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.RateCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cars in Berlin that Ada books, a week each, one after the other. */
final class Fleet {

    private static final Actor DESK = Actor.staff("desk");
    private static final LocalDate FIRST_WEEK = LocalDate.parse("2030-07-01");

    private final Rentwright engine;
    private final LocationId place;
    private final CustomerId ada;
    private final List<RentableId> cars;

    Fleet(Rentwright engine, int size) {
        this.engine = engine;
        this.place = engine.locations()
                .registerLocation()
                .register(RegisterLocation.Command.of(DESK, "BER", "Berlin", "DE", "Europe/Berlin"))
                .orThrow()
                .id();
        SupplierId supplier = engine.parties()
                .registerSupplier()
                .register(new RegisterSupplier.Command(DESK, "Spree Cars"))
                .id();
        CategoryId category = engine.catalogue()
                .defineCategory()
                .define(DefineCategory.Command.vehicles(DESK, "CDMR", "Compact"))
                .orThrow()
                .id();
        engine.tariff()
                .setRateCard()
                .onCategory(DESK, category, RateCard.daily("50", "EUR").withDeposit(Money.of("300", "EUR")))
                .orThrow();
        this.cars = IntStream.range(0, size)
                .mapToObj(number -> engine.catalogue()
                        .addRentable()
                        .add(AddRentable.Command.car(
                                DESK, supplier, category, place, "B-RW " + (1000 + number), "VW", "Golf", 2029))
                        .orThrow()
                        .id())
                .toList();
        this.ada = engine.parties()
                .registerCustomer()
                .register(new RegisterCustomer.Command(
                        DESK,
                        "Ada",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("1990-12-10")),
                        Optional.of(new DrivingLicence("L1", "DE", Optional.empty(), LocalDate.parse("2045-01-01")))))
                .id();
    }

    /** So many bookings that wait for their money. */
    void books(int count) {
        IntStream.range(0, count).parallel().forEach(this::book);
    }

    /** So many bookings whose deposit is paid, after the first so many. */
    void booksAndPays(int after, int count) {
        IntStream.range(after, after + count)
                .parallel()
                .forEach(number -> pays(book(number).id()));
    }

    /** The deposit, in cash. */
    void pays(BookingId booking) {
        engine.bookings()
                .paying()
                .recordPayment()
                .record(new RecordPayment.Command(
                        DESK, Target.of(booking), PaymentPurpose.DEPOSIT, PaymentMethod.CASH, Money.of("300", "EUR")))
                .orThrow();
    }

    Booking book(int number) {
        LocalDate day = FIRST_WEEK.plusWeeks(number / cars.size());
        var quote = engine.quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(
                        DESK, cars.get(number % cars.size()), place, day + "T10:00", day.plusDays(3) + "T10:00"))
                .orThrow();
        return engine.bookings()
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(Actor.customer("ada"), quote.id(), ada))
                .orThrow();
    }
}
