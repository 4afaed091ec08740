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
 * @param chauffeurBought whether the supplier is to send one, be it somebody who is not named yet (PRC-17)
 */
public record Papers(
        DocumentsFile documents, List<AdditionalDriver> drivers, Optional<Duty> duty, boolean chauffeurBought) {

    public static final Papers NONE = new Papers(DocumentsFile.EMPTY, List.of(), Optional.empty(), false);

    public Papers {
        drivers = List.copyOf(drivers);
    }

    /** Only a chauffeur is known of, or that there is to be one. */
    public static Papers driven(Optional<Duty> duty, boolean bought) {
        return new Papers(DocumentsFile.EMPTY, List.of(), duty, bought);
    }

    /** The same where a chauffeur is bought, or is no more. */
    public Papers withChauffeurBought(boolean bought) {
        return new Papers(documents, drivers, duty, bought);
    }

    /** Whether the customer is driven, by somebody who is named or will be. */
    boolean isCustomerDriven() {
        return duty.isPresent() || chauffeurBought;
    }
}
