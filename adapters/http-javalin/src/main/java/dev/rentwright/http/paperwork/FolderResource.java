package dev.rentwright.http.paperwork;

import dev.rentwright.document.DocumentsStatus;
import dev.rentwright.http.wire.Says;
import dev.rentwright.paperwork.ViewPapers;
import java.util.List;
import java.util.Optional;

@Says("The papers of a booking, and who drives.")
record FolderResource(
        @Says("How much is there of what is asked for.") DocumentsStatus documentsStatus,

        @Says(
                "What of that is not there yet, such as `SIGNED_RENTAL_AGREEMENT`, `VERIFIED_ID_PROOF` or, where nobody has to"
                        + " look at it, `ID_PROOF`.")
        List<String> missing,

        @Says("The agreement and its addenda, by part.") List<AgreementResource> agreements,
        @Says("The booking's and the customer's.") List<DocumentResource> documents,
        @Says("Who may drive besides the customer.") List<DriverBody> drivers,
        @Says("The supplier's own driver, if one is sent.") Optional<DutyResource> chauffeur) {

    static FolderResource of(ViewPapers.Papers papers) {
        return new FolderResource(
                papers.status(),
                papers.missing(),
                papers.file().agreements().stream()
                        .map(agreement -> AgreementResource.of(agreement, papers.charges()))
                        .toList(),
                papers.file().documents().stream().map(DocumentResource::of).toList(),
                papers.drivers().stream().map(DriverBody::of).toList(),
                papers.duty().map(DutyResource::of));
    }
}
