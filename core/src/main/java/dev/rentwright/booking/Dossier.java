package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.Document;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.payment.Payment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What lies in the drawer about a booking when somebody wants to see it.
 *
 * @param booking as it stands
 * @param payments oldest first
 * @param claim what it holds; empty where it holds nothing
 * @param rentable what was agreed; else what is planned; else, where nothing is claimed any more, what was quoted
 * @param documents its own and its customer's, in any order
 * @param agreements the agreement and its addenda, by part
 * @param drivers who else may drive, in the order in which they were named
 */
public record Dossier(
        Booking booking,
        List<Payment> payments,
        Optional<Claim> claim,
        Rentable rentable,
        List<Document> documents,
        List<RentalAgreement> agreements,
        List<AdditionalDriver> drivers) {

    public Dossier {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(rentable, "rentable");
        payments = List.copyOf(payments);
        documents = List.copyOf(documents);
        agreements = List.copyOf(agreements);
        drivers = List.copyOf(drivers);
    }
}
