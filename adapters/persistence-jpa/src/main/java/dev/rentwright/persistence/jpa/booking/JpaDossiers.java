package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Dossier;
import dev.rentwright.booking.Dossiers;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.Document;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.payment.Payment;
import dev.rentwright.persistence.jpa.availability.JpaClaims;
import dev.rentwright.persistence.jpa.catalogue.JpaRentables;
import dev.rentwright.persistence.jpa.document.JpaAgreements;
import dev.rentwright.persistence.jpa.document.JpaDocuments;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.payment.JpaPayments;
import java.util.List;
import java.util.Optional;

/** Everything that is shown of a booking, asked of each room and answered in one round trip. */
public final class JpaDossiers implements Dossiers {

    private final Transactions transactions;

    public JpaDossiers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Dossier> of(BookingId id) {
        return transactions.with(transaction -> {
            Asked<Optional<Booking>> booking = BookingQuery.ask(transaction, id.value());
            Asked<List<Payment>> payments = JpaPayments.askBooked(transaction, id);
            Asked<Optional<Claim>> claim = JpaClaims.askBooked(transaction, id);
            Asked<Optional<Rentable>> rentable = JpaRentables.askBooked(transaction, id);
            Asked<List<Document>> documents = JpaDocuments.askBooked(transaction, id);
            Asked<List<RentalAgreement>> agreements = JpaAgreements.askBooked(transaction, id);
            Asked<List<AdditionalDriver>> drivers = JpaAdditionalDrivers.ask(transaction, id);
            return booking.get()
                    .map(found -> new Dossier(
                            found,
                            payments.get(),
                            claim.get(),
                            rentable.get().orElseThrow(),
                            documents.get(),
                            agreements.get(),
                            drivers.get()));
        });
    }
}
