package dev.rentwright.paperwork;

import dev.rentwright.booking.Addenda;

/** The use cases of this room, wired. */
public record PaperworkUseCases(
        SetContract setContract,
        DrawUpAgreement drawUpAgreement,
        SignAgreement signAgreement,
        RecordDocument recordDocument,
        DecideDocument decideDocument,
        ResubmitDocument resubmitDocument,
        NameDrivers nameDrivers,
        AssignChauffeur assignChauffeur,
        WithdrawChauffeur withdrawChauffeur,
        ViewPapers viewPapers,
        PrintAgreement printAgreement,
        Addenda addenda) {

    /** Wires them on what they need. */
    public static PaperworkUseCases on(PaperworkNeeds needs) {
        Folder folder = new Folder(needs);
        AgreementDesk agreements = new AgreementDesk(needs, folder);
        DocumentService documents = new DocumentService(needs, folder);
        ChauffeurService chauffeurs = new ChauffeurService(needs, folder);
        return new PaperworkUseCases(
                new SetContractService(needs),
                new DrawUpAgreementService(needs, folder, agreements),
                new SignAgreementService(needs, folder, agreements),
                documents,
                documents,
                documents,
                new NameDriversService(needs, folder, agreements),
                chauffeurs,
                chauffeurs,
                new ViewPapersService(needs, folder),
                new PrintAgreementService(needs, folder),
                booking -> agreements.follow(booking, folder.now()));
    }
}
