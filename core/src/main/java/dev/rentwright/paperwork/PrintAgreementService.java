package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.Paper;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import java.util.List;
import java.util.Optional;

final class PrintAgreementService implements PrintAgreement {

    private final PaperworkNeeds needs;
    private final Folder folder;

    PrintAgreementService(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    @Override
    public Optional<Paper> of(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.AGREEMENT_READ);
        List<RentalAgreement> parts = needs.unitOfWork()
                .run(() -> folder.look(actor, id)
                        .map(booking -> needs.agreements()
                                .of(DocumentOwner.booking(booking.id().value())))
                        .orElse(List.of()));
        return parts.isEmpty() ? Optional.empty() : Optional.of(AgreementPaper.of(parts));
    }
}
