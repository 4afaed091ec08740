package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentsFile;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.party.AdditionalDriver;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class ViewPapersService implements ViewPapers {

    private final PaperworkNeeds needs;
    private final Folder folder;

    ViewPapersService(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    @Override
    public Optional<Papers> of(Actor actor, BookingId id) {
        needs.access().require(actor, Permission.AGREEMENT_READ);
        return needs.unitOfWork().run(() -> folder.look(actor, id).map(this::papers));
    }

    @Override
    public Optional<List<Document>> documents(Actor actor, DocumentOwner owner) {
        needs.access().require(actor, Permission.DOCUMENT_READ);
        return needs.unitOfWork()
                .run(() -> folder.knows(actor, owner)
                        ? Optional.of(needs.documents().of(owner))
                        : Optional.empty());
    }

    private Papers papers(Booking booking) {
        DocumentOwner owner = DocumentOwner.booking(booking.id().value());
        List<Document> documents = Stream.concat(
                        needs.documents().of(owner).stream(),
                        needs
                                .documents()
                                .of(DocumentOwner.customer(booking.customer().value()))
                                .stream())
                .toList();
        List<AdditionalDriver> drivers = needs.drivers().of(booking.id());
        DocumentsFile file =
                new DocumentsFile(documents, needs.agreements().of(owner), Optional.of(booking.covers(drivers)));
        DocumentsRequirement asked = folder.asked(booking).whole();
        return new Papers(
                file.status(asked),
                file.missing(asked),
                file,
                drivers,
                needs.duties().of(booking.claimReference()),
                booking.charges());
    }
}
