package dev.rentwright.fake;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.category.DefineCategory;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;

/** What there has to be before anything can be rented out, put there as its staff would. */
public final class Premises {

    private Premises() {}

    public static SupplierId supplier(Rentwright rentwright, RegisterSupplier.Command command) {
        return rentwright.parties().registerSupplier().register(command).id();
    }

    public static CustomerId customer(Rentwright rentwright, RegisterCustomer.Command command) {
        return rentwright.parties().registerCustomer().register(command).id();
    }

    public static LocationId paris(Rentwright rentwright, Actor staff) {
        return place(rentwright, RegisterLocation.Command.of(staff, "PAR", "Paris", "FR", "Europe/Paris"));
    }

    public static LocationId berlin(Rentwright rentwright, Actor staff) {
        return place(rentwright, RegisterLocation.Command.of(staff, "BER", "Berlin", "DE", "Europe/Berlin"));
    }

    public static LocationId place(Rentwright rentwright, RegisterLocation.Command command) {
        return rentwright
                .locations()
                .registerLocation()
                .register(command)
                .orThrow()
                .id();
    }

    public static CategoryId category(Rentwright rentwright, DefineCategory.Command command) {
        return rentwright.catalogue().defineCategory().define(command).orThrow().id();
    }
}
