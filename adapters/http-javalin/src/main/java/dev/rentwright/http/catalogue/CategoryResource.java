package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.AcrissCode;
import dev.rentwright.catalogue.RentableCategory;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.http.wire.Says;
import java.util.Optional;
import java.util.UUID;

/** A category as it is shown. */
@Says("A class of rentables that may be booked as such.")
public record CategoryResource(
        UUID id,
        RentableKind kind,
        String code,
        String name,
        String description,
        @Says("ACRISS code.") Optional<String> acriss,
        Optional<Integer> seats,
        int displayOrder,
        boolean active,
        long version) {

    /** Of a category. */
    public static CategoryResource of(RentableCategory category) {
        return new CategoryResource(
                category.id().value(),
                category.kind(),
                category.code(),
                category.name(),
                category.description(),
                category.acriss().map(AcrissCode::value),
                category.seats(),
                category.displayOrder(),
                category.active(),
                category.version());
    }
}
