package dev.rentwright.booking.transition;

import dev.rentwright.availability.Duty;
import dev.rentwright.document.DocumentsFile;
import dev.rentwright.party.AdditionalDriver;
import java.util.List;
import java.util.Optional;

/**
 * What guards must know of papers and people before a rentable is handed over.
 *
 * @param documents what was recorded and signed
 * @param drivers who may drive besides the customer
 * @param duty the chauffeur's, when the supplier sends one (REC-12)
 */
public record Papers(DocumentsFile documents, List<AdditionalDriver> drivers, Optional<Duty> duty) {

    public static final Papers NONE = new Papers(DocumentsFile.EMPTY, List.of(), Optional.empty());

    public Papers {
        drivers = List.copyOf(drivers);
    }

    /** Only a chauffeur is known of. */
    public static Papers driven(Optional<Duty> duty) {
        return new Papers(DocumentsFile.EMPTY, List.of(), duty);
    }
}
