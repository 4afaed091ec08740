package org.example.host;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.money.Money;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.RateCard;
import java.time.LocalDate;
import java.util.List;

/** The lines of this store's README, as a host would write them. */
public final class RoomAndHome {

    private RoomAndHome() {}

    /** Three nights in a room, and a home for a year. */
    public static void main(String[] args) {
        var desk = Actor.staff("desk");
        var day = LocalDate.of(LocalDate.now().getYear() + 1, 7, 1);
        var rent = Rentwright.on(new MemoryPorts()).open();
        var owner = rent.parties().registerSupplier()
                .register(new RegisterSupplier.Command(desk, "Corner Houses"));
        var paris = rent.locations().registerLocation()
                .register(RegisterLocation.Command.of(desk, "PAR", "Paris", "FR", "Europe/Paris")).orThrow();
        var ada = rent.parties().registerCustomer()
                .register(RegisterCustomer.Command.of(desk, "Ada", LocalDate.of(1990, 12, 10)));

        // <rooms>
        var doubles = rent.catalogue().defineCategory()
                .define(DefineCategory.Command.rooms(desk, "DBL", "Double room")).orThrow();
        rent.tariff().setRateCard().onCategory(desk, doubles.id(), RateCard.daily("90.00", "EUR")).orThrow();
        var room = rent.catalogue().addRentable()
                .add(AddRentable.Command.room(desk, owner.id(), doubles.id(), paris.id(), new Room("12", 1, 2)))
                .orThrow();
        var nights = rent.quotes().quotePrice()
                .quote(QuotePrice.Command.nights(desk, room.id(), paris.id(), day, day.plusDays(3))).orThrow();

        var flats = rent.catalogue().defineCategory()
                .define(DefineCategory.Command.homes(desk, "FLAT", "Flat")).orThrow();
        var flat = rent.catalogue().addRentable()
                .add(AddRentable.Command.home(desk, owner.id(), flats.id(), paris.id(), "Rue Cler, third floor",
                        new PropertyListing("APARTMENT", 4), RentalMode.LEASE))
                .orThrow();
        rent.tariff().setRateCard()
                .onRentable(desk, flat.id(), RateCard.leased("1200.00", "EUR").withDeposit(Money.of("2400.00", "EUR")))
                .orThrow();
        var year = rent.quotes().quotePrice()
                .quote(QuotePrice.Command.lease(desk, flat.id(), paris.id(), day, 12)).orThrow();

        for (var quote : List.of(nights, year)) {
            var booking = rent.bookings().requests().requestBooking()
                    .request(RequestBooking.Command.of(desk, quote.id(), ada.id())).orThrow();
            System.out.println(booking.mode() + " " + booking.status() + ", " + quote.price().total());
        }
        // </rooms>
    }
}
