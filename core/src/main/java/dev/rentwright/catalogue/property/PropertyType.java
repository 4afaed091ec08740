package dev.rentwright.catalogue.property;

import dev.rentwright.catalogue.kind.ListingProfile.Use;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A type of property, for one use of it (CAT-24): a studio to live in and a studio to work in are two.
 *
 * @param use what properties of it are used for: its category
 * @param code 1 to 30 letters A-Z or underscores, once per use
 * @param name for people, 1 to 50 characters
 * @param active whether it may still be given to listings
 */
public record PropertyType(Use use, String code, String name, boolean active) {

    /** By use, then code. */
    public static final Comparator<PropertyType> IN_LISTS =
            Comparator.comparing(PropertyType::use).thenComparing(PropertyType::code);

    /** What every house knows before anybody adds one. */
    public static final List<PropertyType> SEEDED = List.of(
            of(Use.RESIDENTIAL, "APARTMENT", "Apartment"),
            of(Use.RESIDENTIAL, "CABIN", "Cabin"),
            of(Use.RESIDENTIAL, "HOUSE", "House"),
            of(Use.RESIDENTIAL, "HOUSE_OR_APARTMENT", "House or apartment"),
            of(Use.RESIDENTIAL, "LOFT", "Loft"),
            of(Use.RESIDENTIAL, "PRIVATE_ROOM", "Private room"),
            of(Use.RESIDENTIAL, "SHARED_ROOM", "Shared room"),
            of(Use.RESIDENTIAL, "STUDIO", "Studio"),
            of(Use.RESIDENTIAL, "VILLA", "Villa"),
            of(Use.COMMERCIAL, "OFFICE", "Office"),
            of(Use.COMMERCIAL, "SHOP", "Shop"),
            of(Use.COMMERCIAL, "WAREHOUSE", "Warehouse"),
            of(Use.COMMERCIAL, "WORKSHOP", "Workshop"),
            of(Use.PLOT, "FARMLAND", "Farmland"),
            of(Use.PLOT, "PLOT", "Plot"));

    public PropertyType {
        Objects.requireNonNull(use, "use");
        if (!code.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException("expected a property type like APARTMENT, got '" + code + "'");
        }
        if (name.isBlank() || name.length() > 50) {
            throw new IllegalArgumentException("expected a name of 1 to 50 characters, got '" + name + "'");
        }
    }

    private static PropertyType of(Use use, String code, String name) {
        return new PropertyType(use, code, name, true);
    }
}
