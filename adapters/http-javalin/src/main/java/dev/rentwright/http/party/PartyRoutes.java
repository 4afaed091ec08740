package dev.rentwright.http.party;

import dev.rentwright.Rentwright;
import dev.rentwright.host.Page;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.pricing.PaymentTermsBody;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.party.RegisterCustomer;
import dev.rentwright.party.RegisterSupplier;
import dev.rentwright.party.ReviseCustomer;
import dev.rentwright.party.Scope;
import dev.rentwright.party.SetPaymentTerms;
import dev.rentwright.party.Supplier;
import java.util.List;
import java.util.Optional;

/** Suppliers and customers. */
public final class PartyRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public PartyRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/suppliers")
                        .named("registerSupplier", "parties", "Take a supplier on")
                        .says("The new supplier is active at once.")
                        .takes(SupplierBody.class)
                        .answers(201, SupplierResource.class, "The supplier.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::registerSupplier),
                Endpoint.get("/suppliers")
                        .named("listSuppliers", "parties", "List suppliers")
                        .says("By name.")
                        .answersPagesOf(SupplierResource.class)
                        .by(call -> rentwright
                                .ports()
                                .unitOfWork()
                                .run(() -> Lists.page(
                                        call,
                                        rentwright.ports().suppliers().list(call.page()),
                                        supplier -> SupplierResource.of(supplier, call.actor())))),
                Endpoint.get("/suppliers/{id}")
                        .named("getSupplier", "parties", "Show a supplier")
                        .says("One supplier.")
                        .answers(200, SupplierResource.class, "The supplier.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::supplier),
                Endpoint.put("/suppliers/{id}/price-change-rate")
                        .named("setPriceChangeRate", "pricing", "Say by how much a supplier changes every price")
                        .says(
                                "One line over everything priced before discounts, fees and taxes. Quotes already given keep"
                                        + " theirs, and prices as of an instant have the rate of then.")
                        .takes(PriceChangeRateBody.class)
                        .answers(200, SupplierResource.class, "The supplier as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::changePrices),
                Endpoint.put("/suppliers/{id}/payment-terms")
                        .named("putSupplierPaymentTerms", "parties", "Say how a supplier is paid")
                        .says(
                                "What of its rentals by the day is to be paid when, where a rate card does not say it; what was"
                                        + " quoted before keeps its own.")
                        .ifMatch(Need.REQUIRED)
                        .takes(PaymentTermsBody.class)
                        .answers(200, SupplierResource.class, "The supplier as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(call -> paid(
                                call,
                                Optional.of(call.body(PaymentTermsBody.class).terms()))),
                Endpoint.delete("/suppliers/{id}/payment-terms")
                        .named("deleteSupplierPaymentTerms", "parties", "Have a supplier paid as everywhere again")
                        .says("What was quoted before keeps its own.")
                        .ifMatch(Need.REQUIRED)
                        .answers(200, SupplierResource.class, "The supplier as it is now.")
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> paid(call, Optional.empty())),
                Endpoint.post("/customers")
                        .named("registerCustomer", "parties", "Take a customer on")
                        .says("With or without an account; the number is given by the engine.")
                        .takes(CustomerBody.class)
                        .answers(201, CustomerResource.class, "The customer.")
                        .refuses(Problem.INVALID_VALUE)
                        .by(this::registerCustomer),
                Endpoint.get("/customers")
                        .named("listCustomers", "parties", "List customers")
                        .says("By name.")
                        .answersPagesOf(CustomerResource.class)
                        .by(this::customers),
                Endpoint.get("/customers/{id}")
                        .named("getCustomer", "parties", "Show a customer")
                        .says("One customer, with the ETag that a change needs.")
                        .answers(200, CustomerResource.class, "The customer.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::customer),
                Endpoint.put("/customers/{id}/risk")
                        .named("setCustomerRisk", "parties", "Say how much is risked with a customer")
                        .says(
                                "For people of the house, and no business of suppliers. Bookings from now on are made by it.")
                        .takes(RiskBody.class)
                        .answers(200, RiskBody.class, "What is said now.")
                        .refuses(Problem.NOT_FOUND, Problem.FORBIDDEN)
                        .by(this::judge),
                Endpoint.get("/customers/{id}/risk")
                        .named("getCustomerRisk", "parties", "Show how much is risked with a customer")
                        .says("For people of the house.")
                        .answers(200, RiskBody.class, "What is said.")
                        .refuses(Problem.NOT_FOUND, Problem.FORBIDDEN)
                        .by(call -> call.reply(
                                rentwright.parties().judgeRisk().of(call.actor(), new CustomerId(call.id())),
                                "customer",
                                risk -> Answer.ok(RiskBody.of(risk)))),
                Endpoint.patch("/customers/{id}")
                        .named("reviseCustomer", "parties", "Correct what is known of a customer")
                        .says("A merge patch (RFC 7396) in which null stands for left out: nothing can be taken off a"
                                + " file with it.")
                        .takes(CustomerPatch.class)
                        .answers(200, CustomerResource.class, "The customer as it is now.")
                        .refuses(Problem.NOT_FOUND, Problem.INVALID_VALUE)
                        .by(this::revise));
    }

    private Answer judge(Call call) {
        RiskBody body = call.body(RiskBody.class);
        return call.reply(() -> rentwright
                .parties()
                .judgeRisk()
                .judge(call.actor(), new CustomerId(call.id()), body.risk())
                .map(judged -> Answer.ok(RiskBody.of(judged.risk()))));
    }

    private Answer registerSupplier(Call call) {
        RegisterSupplier.Command command = call.body(SupplierBody.class).command(call.actor());
        return call.once(() -> {
            Supplier supplier = rentwright.parties().registerSupplier().register(command);
            return Outcome.granted(Answer.json(201, SupplierResource.of(supplier, call.actor()))
                    .at(call.link("/suppliers/" + supplier.id()))
                    .tagged(supplier.version()));
        });
    }

    private Answer supplier(Call call) {
        return call.reply(
                rentwright.ports().suppliers().byId(new SupplierId(call.id())),
                "supplier",
                supplier -> shown(supplier, call.actor()));
    }

    private Answer changePrices(Call call) {
        Percentage rate = call.body(PriceChangeRateBody.class).rate();
        return call.reply(() -> rentwright
                .parties()
                .setPriceChangeRate()
                .set(call.actor(), new SupplierId(call.id()), rate)
                .map(supplier -> shown(supplier, call.actor())));
    }

    private Answer paid(Call call, Optional<PaymentTerms> terms) {
        SetPaymentTerms.Command command =
                new SetPaymentTerms.Command(call.actor(), new SupplierId(call.id()), call.version(), terms);
        return call.reply(() ->
                rentwright.parties().setPaymentTerms().set(command).map(supplier -> shown(supplier, call.actor())));
    }

    private Answer registerCustomer(Call call) {
        RegisterCustomer.Command command = call.body(CustomerBody.class).command(call.actor());
        return call.once(() -> {
            Customer customer = rentwright.parties().registerCustomer().register(command);
            return Outcome.granted(Answer.json(201, CustomerResource.of(customer))
                    .at(call.link("/customers/" + customer.id()))
                    .tagged(customer.version()));
        });
    }

    /** Who books for themselves is shown nobody else. */
    private static Page<Customer> ofOne(Page.Request page, Optional<Customer> self) {
        List<Customer> all = self.stream().toList();
        return new Page<>(page.number() == 1 ? all : List.of(), page, all.size());
    }

    private Answer customers(Call call) {
        rentwright.access().require(call.actor(), Permission.PARTY_MANAGE);
        Page<Customer> seen = Scope.of(call.actor())
                .customer()
                .map(self -> ofOne(call.page(), rentwright.ports().customers().byId(self)))
                .orElseGet(() -> rentwright.ports().customers().list(call.page()));
        return Lists.page(call, seen, CustomerResource::of);
    }

    private Answer customer(Call call) {
        rentwright.access().require(call.actor(), Permission.PARTY_MANAGE);
        return call.reply(
                rentwright
                        .ports()
                        .customers()
                        .byId(new CustomerId(call.id()))
                        .filter(customer -> Scope.of(call.actor()).includes(customer.id())),
                "customer",
                PartyRoutes::shown);
    }

    private Answer revise(Call call) {
        ReviseCustomer.Command command =
                call.body(CustomerPatch.class).command(call.actor(), new CustomerId(call.id()), call.version());
        return call.reply(
                () -> rentwright.parties().reviseCustomer().revise(command).map(PartyRoutes::shown));
    }

    private static Answer shown(Supplier supplier, Actor actor) {
        return Answer.ok(SupplierResource.of(supplier, actor)).tagged(supplier.version());
    }

    private static Answer shown(Customer customer) {
        return Answer.ok(CustomerResource.of(customer)).tagged(customer.version());
    }
}
