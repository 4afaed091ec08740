package dev.rentwright.http.payment;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.paying.StartPayment;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.identity.Permission;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import java.util.List;

/** Payments by customers and at the desk. */
public final class PaymentRoutes {

    private final Rentwright rentwright;

    /** The routes of an engine. */
    public PaymentRoutes(Rentwright rentwright) {
        this.rentwright = rentwright;
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/payments/intent")
                        .named("startPayment", "payments", "Open a payment at a provider")
                        .says(
                                "The one that is open already, when there is one for that purpose, or that holds all that is due."
                                        + " Its money is only held where the policy takes it later: as the booking is confirmed, or"
                                        + " handed out. The provider is asked outside any transaction.")
                        .takes(IntentBody.class)
                        .key(Need.REQUIRED)
                        .answers(201, IntentResource.class, "The payment, and what the customer completes it with.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.HOLD_EXPIRED,
                                Problem.INVALID_VALUE,
                                Problem.PAYMENT_DECLINED,
                                Problem.PAYMENT_PROVIDER_UNAVAILABLE)
                        .by(this::start),
                Endpoint.post("/payments")
                        .named("recordPayment", "payments", "Take money at the desk")
                        .says("A booking that only waited for it is confirmed at once.")
                        .takes(ManualPaymentBody.class)
                        .key(Need.REQUIRED)
                        .answers(201, PaymentResource.class, "The payment, succeeded.")
                        .refuses(
                                Problem.NOT_FOUND,
                                Problem.BOOKING_ILLEGAL_TRANSITION,
                                Problem.MONEY_CURRENCY_MISMATCH,
                                Problem.INVALID_VALUE)
                        .by(this::take),
                Endpoint.get("/payments")
                        .named("listPayments", "payments", "List payments and refunds")
                        .says("Newest first.")
                        .takes(Parameter.id("booking", "Only those for this booking."))
                        .answersPagesOf(PaymentResource.class)
                        .by(this::payments),
                Endpoint.get("/payments/{id}")
                        .named("getPayment", "payments", "Show a payment")
                        .says("One payment or refund.")
                        .answers(200, PaymentResource.class, "The payment.")
                        .refuses(Problem.NOT_FOUND)
                        .by(this::payment));
    }

    private Answer start(Call call) {
        IntentBody body = call.body(IntentBody.class);
        StartPayment.Command command = body.command(call.actor());
        return call.onceOutside(
                body.idempotencyKey(),
                () -> rentwright
                        .bookings()
                        .paying()
                        .startPayment()
                        .start(command)
                        .map(payment -> created(call, payment, IntentResource.of(payment))));
    }

    private Answer take(Call call) {
        ManualPaymentBody body = call.body(ManualPaymentBody.class);
        RecordPayment.Command command = body.command(call.actor());
        return call.once(
                body.idempotencyKey(),
                () -> rentwright
                        .bookings()
                        .paying()
                        .recordPayment()
                        .record(command)
                        .map(payment -> created(call, payment, PaymentResource.of(payment))));
    }

    private Answer payments(Call call) {
        rentwright.access().require(call.actor(), Permission.PAYMENT_READ);
        return Lists.page(
                call,
                rentwright
                        .ports()
                        .payments()
                        .list(Scope.of(call.actor()), call.queryId("booking").map(PayableId::new), call.page()),
                PaymentResource::of);
    }

    private Answer payment(Call call) {
        rentwright.access().require(call.actor(), Permission.PAYMENT_READ);
        return call.reply(
                rentwright
                        .ports()
                        .payments()
                        .byId(new PaymentId(call.id()))
                        .filter(payment -> payment.isKnownTo(call.actor())),
                "payment",
                payment -> Answer.ok(PaymentResource.of(payment)).tagged(payment.version()));
    }

    private static Answer created(Call call, Payment payment, Object resource) {
        return Answer.json(201, resource).at(call.link("/payments/" + payment.id()));
    }
}
