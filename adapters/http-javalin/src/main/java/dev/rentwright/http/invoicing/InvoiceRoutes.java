package dev.rentwright.http.invoicing;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.view.DrawStatement;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.invoicing.InvoiceId;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.invoicing.Invoices;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import java.time.LocalDate;
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
                Endpoint.get("/statements")
                        .named("drawStatements", "invoices", "State what several bookings come to together")
                        .says(
                                "Of a group, or of a customer, a company above all, as far as was invoiced within some dates."
                                        + " One statement for each supplier and currency, of invoices that were sent and not taken"
                                        + " back; each stays what it is.")
                        .takes(
                                Parameter.text(
                                        "group", "Of this group; in its place a customer with dates.", "WEDDING-0705"),
                                Parameter.id("customer", "Of this customer."),
                                Parameter.text("from", "Sent from this date on; needed for a customer.", "2030-07-01"),
                                Parameter.text("until", "Sent before this date; needed for a customer.", "2030-08-01"))
                        .answersAllOf(StatementResource.class, "The statements.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::statements),
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
        return Lists.page(
                call,
                rentwright.ports().invoices().list(Scope.of(call.actor()), filter, call.page()),
                InvoiceResource::of);
    }

    private Answer statements(Call call) {
        DrawStatement.Account account = Values.at("query/group", call.query("group"), GroupReference::new)
                .<DrawStatement.Account>map(DrawStatement.OfGroup::new)
                .orElseGet(() -> ofCustomer(call));
        return Lists.all(rentwright.bookings().drawStatement().draw(call.actor(), account), StatementResource::of);
    }

    private static DrawStatement.Account ofCustomer(Call call) {
        CustomerId customer = new CustomerId(call.needId("customer"));
        LocalDate from = call.needDate("from");
        LocalDate until = call.needDate("until");
        return Values.made("query/until", () -> new DrawStatement.OfCustomer(customer, from, until));
    }

    private Answer invoice(Call call) {
        rentwright.access().require(call.actor(), Permission.INVOICE_READ);
        return call.reply(
                rentwright
                        .ports()
                        .invoices()
                        .byId(new InvoiceId(call.id()))
                        .filter(invoice -> invoice.isKnownTo(call.actor())),
                "invoice",
                found -> Answer.ok(InvoiceResource.of(found)).tagged(found.version()));
    }
}
