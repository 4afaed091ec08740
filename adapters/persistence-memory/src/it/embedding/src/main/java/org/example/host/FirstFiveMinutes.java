package org.example.host;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.time.LocalDate;

/** The README's lines, as a host would write them. */
public final class FirstFiveMinutes {

    private FirstFiveMinutes() {}

    /** From nothing to a quote and a booking. */
    public static void main(String[] args) {
        // <embed>
        var desk = Actor.staff("desk");
        var day = LocalDate.now().plusDays(7);
        var rent = Rentwright.on(new MemoryPorts()).open();

        var owner = rent.parties().registerSupplier()
                .register(new RegisterSupplier.Command(desk, "Corner Cars"));
        var paris = rent.locations().registerLocation()
                .register(RegisterLocation.Command.of(desk, "PAR", "Paris", "FR", "Europe/Paris")).orThrow();
        var compact = rent.catalogue().defineCategory()
                .define(DefineCategory.Command.vehicles(desk, "CDMR", "Compact")).orThrow();
        var clio = rent.catalogue().addRentable()
                .add(AddRentable.Command.car(desk, owner.id(), compact.id(), paris.id(), "AB-123-CD", "Renault", "Clio", 2025))
                .orThrow();
        rent.tariff().setRateCard()
                .onRentable(desk, clio.id(), RateCard.daily("50.00", "EUR").with(RateTier.WEEKLY, "280.00")).orThrow();
        var ada = rent.parties().registerCustomer()
                .register(RegisterCustomer.Command.of(desk, "Ada", LocalDate.of(1990, 12, 10)));

        var quote = rent.quotes().quotePrice()
                .quote(QuotePrice.Command.of(desk, clio.id(), paris.id(), day + "T10:00", day.plusDays(10) + "T10:00"))
                .orThrow();
        var booking = rent.bookings().requests().requestBooking()
                .request(RequestBooking.Command.of(desk, quote.id(), ada.id())).orThrow();

        for (var line : quote.price().lines()) {
            System.out.println(line.code() + " " + line.quantity() + " x " + line.unitPrice() + " = " + line.amount());
        }
        System.out.println(booking.status() + ", " + quote.price().total());
        // </embed>
    }
}
