package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.document.DocumentTransitions;
import dev.rentwright.document.DocumentTrigger;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Recording, deciding and resubmitting. */
final class DocumentService implements RecordDocument, DecideDocument, ResubmitDocument {

    private final PaperworkNeeds needs;
    private final Folder folder;

    DocumentService(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    @Override
    public Outcome<Document> record(RecordDocument.Command command) {
        needs.access().require(command.actor(), Permission.DOCUMENT_CREATE);
        return needs.unitOfWork()
                .run(() -> owner(command.actor(), command.owner()).map(owner -> {
                    Document document = Document.pending(
                            new DocumentId(needs.ids().next()),
                            owner,
                            command.kind(),
                            command.reference(),
                            folder.now(),
                            command.actor().name());
                    needs.documents().add(document);
                    moveOn(document);
                    return document;
                }));
    }

    @Override
    public Outcome<Document> decide(DecideDocument.Command command) {
        // Nobody finds their own papers good, whatever a host's policy says of customers.
        needs.access().require(command.actor(), Permission.DOCUMENT_VERIFY, who -> who.kind() != Actor.Kind.CUSTOMER);
        DocumentTrigger trigger = command.good() ? DocumentTrigger.VERIFY : DocumentTrigger.REJECT;
        return move(command.actor(), command.document(), trigger, document -> {
            if (provesOwnership(document)) {
                // Who owns a home is for those who let it be sold to say, not for whoever says so.
                needs.access().require(command.actor(), Permission.RENTABLE_MODERATE, Actor::actsForAll);
            }
            return document.decided(
                    DocumentTransitions.TABLE.next(document.status(), trigger),
                    command.actor().name(),
                    command.remark());
        });
    }

    @Override
    public Outcome<Document> resubmit(ResubmitDocument.Command command) {
        needs.access().require(command.actor(), Permission.DOCUMENT_CREATE);
        return move(
                command.actor(),
                command.document(),
                DocumentTrigger.RESUBMIT,
                document -> document.resubmitted(
                        command.reference(), folder.now(), command.actor().name()));
    }

    private Outcome<Document> move(Actor actor, DocumentId id, DocumentTrigger trigger, UnaryOperator<Document> next) {
        return needs.unitOfWork()
                .run(() -> needs.documents()
                        .byId(id)
                        .filter(document -> owner(actor, document.owner()).isGranted())
                        .map(Outcome::granted)
                        .orElseGet(() -> Outcome.refused(unknown("document", id.value())))
                        .then(document -> DocumentTransitions.TABLE
                                .decide(document.status(), trigger, document)
                                .map(row -> {
                                    Document moved = next.apply(document);
                                    needs.documents().save(moved);
                                    moveOn(moved);
                                    return moved.atVersion(moved.version() + 1);
                                })));
    }

    /** What waited for the document goes on: a booking for its papers, a listing for the proof of who owns it. */
    private void moveOn(Document document) {
        DocumentOwner owner = document.owner();
        if (owner.kind() == DocumentOwner.Kind.BOOKING) {
            needs.bookings().byId(new BookingId(owner.id())).ifPresent(folder::moveOn);
        }
        if (provesOwnership(document) && document.status() == DocumentStatus.VERIFIED) {
            needs.rentables()
                    .byId(new RentableId(owner.id()))
                    .ifPresent(home -> needs.rentables().save(home.ownerVerified()));
        }
    }

    private static boolean provesOwnership(Document document) {
        return document.owner().kind() == DocumentOwner.Kind.LISTING && document.kind() == DocumentKind.OWNERSHIP_PROOF;
    }

    /** A booking is locked first, so that two papers that come at once are seen together. */
    private Outcome<DocumentOwner> owner(Actor actor, DocumentOwner owner) {
        if (owner.kind() == DocumentOwner.Kind.BOOKING) {
            return folder.open(actor, new BookingId(owner.id())).map(booking -> owner);
        }
        return folder.knows(actor, owner)
                ? Outcome.granted(owner)
                : Outcome.refused(unknown(owner.kind().name().toLowerCase(Locale.ROOT), owner.id()));
    }

    private static Refusal unknown(String kind, Object id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
