package dev.rentwright.paperwork;

import dev.rentwright.document.RentalAgreement;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;

final class DrawUpAgreementService implements DrawUpAgreement {

    private final PaperworkNeeds needs;
    private final Folder folder;
    private final AgreementDesk agreements;

    DrawUpAgreementService(PaperworkNeeds needs, Folder folder, AgreementDesk agreements) {
        this.needs = needs;
        this.folder = folder;
        this.agreements = agreements;
    }

    @Override
    public Outcome<RentalAgreement> drawUp(Command command) {
        needs.access().require(command.actor(), Permission.AGREEMENT_SIGN);
        return needs.unitOfWork()
                .run(() -> folder.openIn(AgreementDesk.LIVE, "DRAW_UP", command.actor(), command.booking())
                        .map(booking -> agreements.current(booking, command.language(), folder.now())));
    }
}
