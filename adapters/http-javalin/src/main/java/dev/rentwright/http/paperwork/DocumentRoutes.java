package dev.rentwright.http.paperwork;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.document.Document;
import dev.rentwright.document.DocumentId;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.paperwork.DecideDocument;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.paperwork.RecordDocument;
import dev.rentwright.paperwork.ResubmitDocument;
import java.util.List;

/** Documents of bookings and customers, of homes, vehicles and suppliers (REC-18, CAT-29). */
public final class DocumentRoutes {

    private final PaperworkUseCases paperwork;

    /** The routes of an engine. */
    public DocumentRoutes(Rentwright rentwright) {
        this.paperwork = rentwright.paperwork();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/bookings/{id}/folder")
                        .alsoAt("/reservations/{id}/folder")
                        .named("getFolder", "documents", "Show the folder of a booking")
                        .says(
                                "Agreement, documents, drivers and chauffeur, and how much is there of what is asked for.")
                        .answers(200, FolderResource.class, "The folder.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                paperwork.viewPapers().of(call.actor(), new BookingId(call.id())),
                                "booking",
                                papers -> Answer.ok(FolderResource.of(papers)))),
                Endpoint.get("/bookings/{id}/documents")
                        .alsoAt("/reservations/{id}/documents")
                        .named("listBookingDocuments", "documents", "List the documents of a booking")
                        .says("Oldest first; those of its customer are with the customer.")
                        .answersAllOf(DocumentResource.class, "The documents.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> documents(call, DocumentOwner.booking(call.id()))),
                Endpoint.get("/customers/{id}/documents")
                        .named("listCustomerDocuments", "documents", "List the documents of a customer")
                        .says("Oldest first.")
                        .answersAllOf(DocumentResource.class, "The documents.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> documents(call, DocumentOwner.customer(call.id()))),
                Endpoint.post("/bookings/{id}/documents")
                        .alsoAt("/reservations/{id}/documents")
                        .named("recordBookingDocument", "documents", "Record a document of a booking")
                        .says("Pending until somebody has looked at it.")
                        .takes(DocumentBody.class)
                        .answers(201, DocumentResource.class, "The document.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> record(call, DocumentOwner.booking(call.id()))),
                Endpoint.post("/customers/{id}/documents")
                        .named("recordCustomerDocument", "documents", "Record a document of a customer")
                        .says("Pending until somebody has looked at it; it counts for every booking of the customer.")
                        .takes(DocumentBody.class)
                        .answers(201, DocumentResource.class, "The document.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> record(call, DocumentOwner.customer(call.id()))),
                listing("/listings/{id}/documents", "Listing", "a home", DocumentOwner.Kind.LISTING),
                listing("/vehicles/{id}/documents", "Vehicle", "a vehicle", DocumentOwner.Kind.VEHICLE),
                listing("/suppliers/{id}/documents", "Supplier", "a supplier", DocumentOwner.Kind.SUPPLIER),
                recording("/listings/{id}/documents", "Listing", "a home", DocumentOwner.Kind.LISTING),
                recording("/vehicles/{id}/documents", "Vehicle", "a vehicle", DocumentOwner.Kind.VEHICLE),
                recording("/suppliers/{id}/documents", "Supplier", "a supplier", DocumentOwner.Kind.SUPPLIER),
                Endpoint.post("/documents/{id}/verify")
                        .named("verifyDocument", "documents", "Find a document good")
                        .says(
                                "A booking that waited for it alone is confirmed; a proof of ownership makes the owner of a"
                                        + " home a verified one, and is not for suppliers to decide.")
                        .mayTake(DocumentBody.Remark.class)
                        .answers(200, DocumentResource.class, "The document.")
                        .refuses(Problem.NOT_FOUND, Problem.DOCUMENT_ILLEGAL_TRANSITION)
                        .by(call -> decide(call, true)),
                Endpoint.post("/documents/{id}/reject")
                        .named("rejectDocument", "documents", "Find a document wanting")
                        .says("Another upload may take its place.")
                        .mayTake(DocumentBody.Remark.class)
                        .answers(200, DocumentResource.class, "The document.")
                        .refuses(Problem.NOT_FOUND, Problem.DOCUMENT_ILLEGAL_TRANSITION)
                        .by(call -> decide(call, false)),
                Endpoint.post("/documents/{id}/resubmit")
                        .named("resubmitDocument", "documents", "Upload a rejected document again")
                        .says("Pending again.")
                        .takes(DocumentBody.Again.class)
                        .answers(200, DocumentResource.class, "The document.")
                        .refuses(Problem.NOT_FOUND, Problem.DOCUMENT_ILLEGAL_TRANSITION)
                        .by(this::resubmit));
    }

    private Endpoint listing(String path, String owner, String whose, DocumentOwner.Kind kind) {
        return Endpoint.get(path)
                .named("list" + owner + "Documents", "documents", "List the documents of " + whose)
                .says("Oldest first; for those who run it.")
                .answersAllOf(DocumentResource.class, "The documents.")
                .refuses(Problem.NOT_FOUND)
                .by(call -> documents(call, new DocumentOwner(kind, call.id())));
    }

    private Endpoint recording(String path, String owner, String whose, DocumentOwner.Kind kind) {
        return Endpoint.post(path)
                .named("record" + owner + "Document", "documents", "Record a document of " + whose)
                .says("Pending until somebody has looked at it.")
                .takes(DocumentBody.class)
                .answers(201, DocumentResource.class, "The document.")
                .refuses(Problem.NOT_FOUND)
                .by(call -> record(call, new DocumentOwner(kind, call.id())));
    }

    private Answer documents(Call call, DocumentOwner owner) {
        return call.reply(
                paperwork.viewPapers().documents(call.actor(), owner),
                WireTypes.of(owner.kind()),
                documents -> Lists.all(documents, DocumentResource::of));
    }

    private Answer record(Call call, DocumentOwner owner) {
        DocumentBody body = call.body(DocumentBody.class);
        RecordDocument.Command command = new RecordDocument.Command(call.actor(), owner, body.kind(), body.reference());
        return call.once(() -> paperwork
                .recordDocument()
                .record(command)
                .map(document -> Answer.json(201, DocumentResource.of(document)).tagged(document.version())));
    }

    private Answer decide(Call call, boolean good) {
        String remark = call.body(DocumentBody.Remark.class).remark().orElse("");
        DecideDocument.Command command =
                new DecideDocument.Command(call.actor(), new DocumentId(call.id()), good, remark);
        return call.once(() -> paperwork.decideDocument().decide(command).map(DocumentRoutes::shown));
    }

    private Answer resubmit(Call call) {
        ResubmitDocument.Command command = new ResubmitDocument.Command(
                call.actor(),
                new DocumentId(call.id()),
                call.body(DocumentBody.Again.class).reference());
        return call.once(() -> paperwork.resubmitDocument().resubmit(command).map(DocumentRoutes::shown));
    }

    private static Answer shown(Document document) {
        return Answer.ok(DocumentResource.of(document)).tagged(document.version());
    }
}
