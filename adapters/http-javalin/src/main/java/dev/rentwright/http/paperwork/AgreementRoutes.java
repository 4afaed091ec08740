package dev.rentwright.http.paperwork;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Charges;
import dev.rentwright.document.PdfRenderer;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.paperwork.DrawUpAgreement;
import dev.rentwright.paperwork.PaperworkUseCases;
import dev.rentwright.paperwork.SetContract;
import dev.rentwright.paperwork.SignAgreement;
import java.util.List;
import java.util.Optional;

/** Agreements of bookings, and the suppliers' contracts in them. */
public final class AgreementRoutes {

    private final Rentwright rentwright;
    private final PaperworkUseCases paperwork;
    private final Optional<PdfRenderer> printer;

    /**
     * The routes of an engine.
     *
     * @param printer who makes PDFs; without one there is JSON alone
     */
    public AgreementRoutes(Rentwright rentwright, Optional<PdfRenderer> printer) {
        this.rentwright = rentwright;
        this.printer = printer;
        this.paperwork = rentwright.paperwork();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.put("/suppliers/{id}/contracts/{language}")
                        .named("putSupplierContract", "agreements", "Write a supplier's general terms")
                        .says(
                                "In one language, in the place of the text before. Agreements that were drawn up keep theirs.")
                        .takes(ContractBody.class)
                        .answers(200, ContractBody.Resource.class, "The contract.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::putContract),
                Endpoint.get("/suppliers/{id}/contracts")
                        .named("listSupplierContracts", "agreements", "Show a supplier's general terms")
                        .says("By language.")
                        .answersAllOf(ContractBody.Resource.class, "The contracts.")
                        .by(this::contracts),
                Endpoint.get("/bookings/{id}/agreement")
                        .alsoAt("/reservations/{id}/agreement")
                        .named("getAgreement", "agreements", "Show the agreement of a booking")
                        .says("The latest part: the agreement, or its latest addendum. All parts are in the folder."
                                + (printer.isPresent()
                                        ? " As a PDF, where `Accept` would rather have that, the agreement with all its"
                                                + " addenda and signatures, to be kept and printed: what both have signed"
                                                + " gives the same bytes every time."
                                        : ""))
                        .answers(200, AgreementResource.class, "The agreement.")
                        .alsoAs(printer.isPresent() ? List.of(Endpoint.PDF) : List.of())
                        .refuses(Problem.NOT_FOUND)
                        .refuses(printer.isPresent() ? List.of(Problem.NOT_ACCEPTABLE) : List.of())
                        .by(this::agreement),
                Endpoint.get("/bookings/{id}/agreement/signatures")
                        .alsoAt("/reservations/{id}/agreement/signatures")
                        .named("listSignatures", "agreements", "Show the signatures as they were drawn")
                        .says("Of the agreement and all its addenda, for whoever has to prove what was signed.")
                        .answersAllOf(SignatureResource.class, "The signatures, by part.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::signatures),
                Endpoint.post("/bookings/{id}/agreement")
                        .alsoAt("/reservations/{id}/agreement")
                        .named("drawUpAgreement", "agreements", "Draw the agreement up")
                        .says(
                                "Anew while nobody has signed; an addendum when the booking has changed since it was signed.")
                        .mayTake(LanguageBody.class)
                        .answers(200, AgreementResource.class, "The part that is to be signed, or was.")
                        .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION)
                        .by(this::drawUp),
                Endpoint.post("/bookings/{id}/agreement/sign")
                        .alsoAt("/reservations/{id}/agreement/sign")
                        .named("signAgreement", "agreements", "Sign the agreement")
                        .says(
                                "Draws it up first where that was not done. What both have signed never changes. A booking that"
                                        + " waited for the signature alone is confirmed.")
                        .takes(SignBody.class)
                        .answers(200, AgreementResource.class, "The agreement as it is now.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.DOCUMENT_ILLEGAL_TRANSITION,
                                Problem.INVALID_VALUE)
                        .by(this::sign));
    }

    private Answer putContract(Call call) {
        ContractBody body = call.body(ContractBody.class);
        SupplierContract contract = Values.made(
                "path/language",
                () -> new SupplierContract(new SupplierId(call.id()), call.path("language"), body.text()));
        return call.reply(() -> paperwork
                .setContract()
                .set(new SetContract.Command(call.actor(), contract))
                .map(set -> Answer.ok(ContractBody.Resource.of(set))));
    }

    private Answer contracts(Call call) {
        rentwright.access().require(call.actor(), Permission.AGREEMENT_READ);
        return Lists.all(
                rentwright.ports().supplierContracts().of(new SupplierId(call.id())), ContractBody.Resource::of);
    }

    private Answer agreement(Call call) {
        return (printer.isPresent() && call.wants(Endpoint.PDF) ? printed(call, printer.get()) : latest(call))
                .byMediaType();
    }

    private Answer printed(Call call, PdfRenderer renderer) {
        return call.reply(
                paperwork.printAgreement().of(call.actor(), new BookingId(call.id())),
                "agreement",
                paper -> Answer.of(200, Endpoint.PDF, renderer.render(paper))
                        .with("Content-Disposition", "inline; filename=\"agreement.pdf\"")
                        .taggedWithContent(paper.madeAt().toEpochMilli()));
    }

    private Answer latest(Call call) {
        Optional<RentalAgreement> latest = paperwork
                .viewPapers()
                .of(call.actor(), new BookingId(call.id()))
                .flatMap(papers -> papers.file().latest());
        return call.reply(latest, "agreement", this::shown);
    }

    private Answer signatures(Call call) {
        return call.reply(
                paperwork.viewPapers().of(call.actor(), new BookingId(call.id())),
                "booking",
                papers -> Lists.all(SignatureResource.of(papers.file().agreements()), signature -> signature));
    }

    private Answer drawUp(Call call) {
        LanguageBody body = call.body(LanguageBody.class);
        DrawUpAgreement.Command command =
                new DrawUpAgreement.Command(call.actor(), new BookingId(call.id()), body.language());
        return call.once(() -> paperwork.drawUpAgreement().drawUp(command).map(this::shown));
    }

    private Answer sign(Call call) {
        SignAgreement.Command command = call.body(SignBody.class).command(call.actor(), new BookingId(call.id()));
        return call.once(() -> paperwork.signAgreement().sign(command).map(this::shown));
    }

    /** What was charged changes what is shown, and is no change of the agreement. */
    private Answer shown(RentalAgreement agreement) {
        Charges charges = rentwright
                .ports()
                .bookings()
                .byId(new BookingId(agreement.booking().id()))
                .orElseThrow()
                .charges();
        return Answer.ok(AgreementResource.of(agreement, charges)).taggedWithContent(agreement.version());
    }
}
