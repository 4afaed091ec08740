package dev.rentwright.booking;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.Documents;
import dev.rentwright.payment.Payments;
import dev.rentwright.quote.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where everything that is shown of a booking is read at once. As {@link Enquiries}, it says nothing that the stores it
 * stands for do not say; a store for which every look is a way to go answers in one.
 */
public interface Dossiers {

    /** Everything about one booking; empty when there is none of that id. */
    Optional<Dossier> of(BookingId booking);

    /** Those of stores for which a look costs nothing, asked one after the other. */
    static Dossiers on(
            Bookings bookings,
            Payments payments,
            Claims claims,
            Quotes quotes,
            Rentables rentables,
            Documents documents,
            Agreements agreements,
            AdditionalDrivers drivers) {
        return id -> bookings.byId(id).map(booking -> {
            DocumentOwner owner = DocumentOwner.booking(id.value());
            Optional<Claim> claim = claims.of(booking.claimReference());
            RentableId rentable = booking.rentable()
                    .or(() -> claim.map(Claim::rentable))
                    .orElseGet(() ->
                            quotes.byId(booking.terms().quote()).orElseThrow().rentable());
            List<Document> filed = new ArrayList<>(documents.of(owner));
            filed.addAll(documents.of(DocumentOwner.customer(booking.customer().value())));
            return new Dossier(
                    booking,
                    payments.of(booking.payable()),
                    claim,
                    rentables.byId(rentable).orElseThrow(),
                    filed,
                    agreements.of(owner),
                    drivers.of(id));
        });
    }
}
