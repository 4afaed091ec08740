package dev.rentwright.http.invoicing;

import dev.rentwright.Rentwright;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.payment.PayableId;
import java.util.List;

/** What customers were asked to pay. */
public final class InvoiceRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public InvoiceRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/invoices")
                        .named("listInvoices", "invoices", "List invoices")
                        .says("Newest first.")
                        .takes(
                                Parameter.id("booking", "Only those for this booking."),
                                Parameter.oneOf(
                                        "status", WireTypes.values(InvoiceStatus.class), "Only those that stand so."))
                        .answersPagesOf(InvoiceResource.class)
                        .by(this::invoices),
                Endpoint.get("/invoices/{id}")
                        .named("getInvoice", "invoices", "Show an invoice")
                        .says("With its lines and its credit notes.")
                        .answers(200, InvoiceResource.class, "The invoice.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::invoice));
    }

    private Answer invoices(Call call) {
        rentwright.access().require(call.actor(), Permission.INVOICE_READ);
        Invoices.Filter filter = new Invoices.Filter(
                call.queryId("booking").map(PayableId::new), call.query("status", InvoiceStatus.class));
        return Lists.page(call, rentwright.ports().invoices().list(filter, call.page()), InvoiceResource::of);
    }

    private Answer invoice(Call call) {
        rentwright.access().require(call.actor(), Permission.INVOICE_READ);
        return call.reply(
                rentwright.ports().invoices().byId(new InvoiceId(call.id())),
                "invoice",
                found -> Answer.ok(InvoiceResource.of(found)).tagged(found.version()));
    }
}
