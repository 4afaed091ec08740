package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.booking.transition.Papers;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentsFile;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.party.AdditionalDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fetches the papers of a booking, and only those that somebody will look at: each is a way to the store. */
final class PaperDesk {

    private final Needs needs;

    PaperDesk(Needs needs) {
        this.needs = needs;
    }

    /** What the guards of a move look at; most look at none. */
    Papers of(Booking booking, BookingTrigger trigger, BookingPolicy policy) {
        DocumentsPolicy asked =
                policy.documents().requesting(booking.arrangements().requested());
        if (trigger == BookingTrigger.CONFIRM) {
            return new Papers(documents(booking, asked.atConfirm()), List.of(), Optional.empty(), false);
        }
        if (trigger == BookingTrigger.CHECK_IN) {
            return new Papers(
                    documents(booking, asked.atCheckIn()),
                    needs.additionalDrivers().of(booking.id()),
                    needs.duties().of(booking.claimReference()),
                    ChauffeurTerms.areBought(booking.terms().request()));
        }
        return Papers.NONE;
    }

    /** What lies there of what is asked for. */
    private DocumentsFile documents(Booking booking, DocumentsRequirement required) {
        List<Document> documents = new ArrayList<>();
        if (!required.kinds().isEmpty()) {
            documents.addAll(
                    needs.documents().of(DocumentOwner.booking(booking.id().value())));
            documents.addAll(needs.documents()
                    .of(DocumentOwner.customer(booking.customer().value())));
        }
        if (required.isNothing()) {
            return new DocumentsFile(documents, List.of(), Optional.empty());
        }
        List<RentalAgreement> agreements =
                needs.agreements().of(DocumentOwner.booking(booking.id().value()));
        List<AdditionalDriver> drivers = needs.additionalDrivers().of(booking.id());
        return new DocumentsFile(documents, agreements, Optional.of(booking.covers(drivers)));
    }
}
