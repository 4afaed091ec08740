package dev.rentwright.payment.sandbox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentProvider.Answer;
import dev.rentwright.payment.PaymentProvider.Reading;
import dev.rentwright.payment.PaymentProvider.State;
import dev.rentwright.payment.sandbox.SandboxConfig;
import dev.rentwright.payment.sandbox.SandboxServer;
import dev.rentwright.payment.sandbox.WebhookSignature;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SandboxProviderTest {

    private static final String SECRET = "whsec_provider_test";
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");
    private static final PaymentId PAYMENT = new PaymentId(new UUID(0, 1));

    private final HttpClient browser = HttpClient.newHttpClient();
    private SandboxServer sandbox;
    private SandboxProvider provider;

    @BeforeEach
    void start() {
        sandbox = SandboxServer.start(
                SandboxConfig.with("sk_provider_test", SECRET).build());
        SandboxClient client = new SandboxClient(
                ClientSettings.of(sandbox.baseUrl(), "sk_provider_test").withRequestDeadline(Duration.ofSeconds(2)));
        provider = new SandboxProvider(client, List.of(SECRET));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void opening_a_payment_twice_finds_the_same_intent() {
        Answer.Standing first = standing(provider.open(PAYMENT, euros("43.00")));
        Answer.Standing second = standing(provider.open(PAYMENT, euros("43.00")));

        assertEquals(first, second);
        assertEquals(State.OPEN, first.state());
        assertTrue(first.clientSecret().isPresent());
    }

    @Test
    void a_paid_intent_stands_as_succeeded_and_can_no_longer_be_withdrawn() {
        Answer.Standing intent = standing(provider.open(PAYMENT, euros("43.00")));
        assertEquals(200, pay(intent, "4242424242424242"));

        assertEquals(State.SUCCEEDED, standing(provider.lookup(PAYMENT)).state());
        assertEquals(
                State.SUCCEEDED,
                standing(provider.cancel(PAYMENT, intent.providerPaymentId())).state());
    }

    @Test
    void an_intent_that_nobody_paid_is_withdrawn() {
        Answer.Standing intent = standing(provider.open(PAYMENT, euros("43.00")));

        assertEquals(
                State.CANCELED,
                standing(provider.cancel(PAYMENT, intent.providerPaymentId())).state());
    }

    @Test
    void a_refund_asked_twice_goes_back_once() {
        Answer.Standing intent = standing(provider.open(PAYMENT, euros("43.00")));
        pay(intent, "4242424242424242");
        PaymentId refund = new PaymentId(new UUID(0, 2));

        Answer.Standing once = standing(provider.refund(refund, intent.providerPaymentId(), euros("30.00")));
        Answer.Standing again = standing(provider.refund(refund, intent.providerPaymentId(), euros("30.00")));

        assertEquals(once, again);
        assertEquals(State.SUCCEEDED, once.state());
        assertInstanceOf(
                Answer.Declined.class,
                provider.refund(new PaymentId(new UUID(0, 3)), intent.providerPaymentId(), euros("13.01")));
    }

    @Test
    void what_the_provider_never_heard_of_is_absent() {
        assertInstanceOf(Answer.Absent.class, provider.lookup(PAYMENT));
    }

    @Test
    void a_call_without_an_answer_is_unknown_and_asking_again_tells() {
        Answer.Standing intent = standing(provider.open(PAYMENT, euros("143.00")));
        pay(intent, "4242424242424242");
        PaymentId refund = new PaymentId(new UUID(0, 2));
        Money dropped = euros("99.05");

        assertInstanceOf(Answer.Unknown.class, provider.refund(refund, intent.providerPaymentId(), dropped));
        assertEquals(
                State.SUCCEEDED,
                standing(provider.refund(refund, intent.providerPaymentId(), dropped))
                        .state());
    }

    @Test
    void what_is_held_is_taken_in_part_and_the_rest_is_given_back() {
        Answer.Standing intent = standing(provider.authorize(PAYMENT, euros("143.00")));
        assertEquals(200, pay(intent, "4242424242424242"));
        assertEquals(State.AUTHORIZED, standing(provider.lookup(PAYMENT)).state());

        Answer.Standing taken = standing(provider.capture(PAYMENT, intent.providerPaymentId(), euros("43.00")));

        assertEquals(State.SUCCEEDED, taken.state());
        assertEquals(euros("143.00"), taken.amount());
        assertEquals(euros("43.00"), taken.captured());
        assertEquals(taken, standing(provider.capture(PAYMENT, intent.providerPaymentId(), euros("43.00"))));
        // Whoever wants less by now learns what was taken, and that it cannot be withdrawn any more.
        assertEquals(taken, standing(provider.capture(PAYMENT, intent.providerPaymentId(), euros("12.00"))));
        assertEquals(taken, standing(provider.cancel(PAYMENT, intent.providerPaymentId())));
    }

    @Test
    void what_is_held_is_given_back_whole() {
        Answer.Standing intent = standing(provider.authorize(PAYMENT, euros("143.00")));
        pay(intent, "4242424242424242");

        assertEquals(
                State.CANCELED,
                standing(provider.cancel(PAYMENT, intent.providerPaymentId())).state());
        assertEquals(
                State.CANCELED,
                standing(provider.capture(PAYMENT, intent.providerPaymentId(), euros("43.00")))
                        .state());
    }

    @Test
    void a_hold_that_cannot_be_taken_is_declined_and_gone() {
        Answer.Standing intent = standing(provider.authorize(PAYMENT, euros("143.00")));
        pay(intent, "4242424242424242");

        Answer.Declined declined = assertInstanceOf(
                Answer.Declined.class, provider.capture(PAYMENT, intent.providerPaymentId(), euros("99.02")));

        assertEquals("card_declined", declined.failure().code());
        assertEquals(State.OPEN, standing(provider.lookup(PAYMENT)).state());
    }

    @Test
    void a_capture_without_an_answer_is_unknown_and_asking_again_tells() {
        Answer.Standing intent = standing(provider.authorize(PAYMENT, euros("143.00")));
        pay(intent, "4242424242424242");
        Money dropped = euros("99.05");

        assertInstanceOf(Answer.Unknown.class, provider.capture(PAYMENT, intent.providerPaymentId(), dropped));
        assertEquals(
                dropped,
                standing(provider.capture(PAYMENT, intent.providerPaymentId(), dropped))
                        .captured());
    }

    @Test
    void a_message_is_read_only_with_its_signature() {
        byte[] body = event("payment_intent.succeeded", PAYMENT.toString());

        Reading.Event read = assertInstanceOf(Reading.Event.class, provider.read(signed(body), body, NOW));
        assertEquals(PAYMENT, read.event().reference());
        assertEquals(State.SUCCEEDED, read.event().state());
        assertEquals(euros("43.00"), read.event().amount());
        assertEquals(euros("15.00"), read.event().captured());
        assertInstanceOf(Reading.Rejected.class, provider.read(Map.of(), body, NOW));
        assertInstanceOf(Reading.Rejected.class, provider.read(signed(body), body, NOW.plusSeconds(301)));
    }

    @Test
    void a_message_about_what_we_do_not_follow_is_ignored() {
        byte[] refund = event("refund.succeeded", PAYMENT.toString());
        byte[] foreign = event("payment_intent.succeeded", "somebody-elses");
        byte[] garbled = "{\"id\":7}".getBytes(StandardCharsets.UTF_8);

        assertInstanceOf(Reading.Ignored.class, provider.read(signed(refund), refund, NOW));
        assertInstanceOf(Reading.Ignored.class, provider.read(signed(foreign), foreign, NOW));
        assertInstanceOf(Reading.Rejected.class, provider.read(signed(garbled), garbled, NOW));
    }

    private static Map<String, String> signed(byte[] body) {
        return Map.of("stripe-signature", WebhookSignature.sign(SECRET, NOW, body));
    }

    private static byte[] event(String type, String reference) {
        return """
                {"id":"evt_1","type":"%s","created":1777881600,"data":{"object":{"id":"pi_1","reference":"%s",\
                "amount":4300,"amount_captured":1500,"currency":"eur"}}}""".formatted(type, reference).getBytes(StandardCharsets.UTF_8);
    }

    private int pay(Answer.Standing intent, String card) {
        String body = "{\"client_secret\":\"" + intent.clientSecret().orElseThrow() + "\",\"card\":\"" + card + "\"}";
        HttpRequest confirm = HttpRequest.newBuilder(
                        URI.create(sandbox.baseUrl() + "/v1/intents/" + intent.providerPaymentId() + "/confirm"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return browser.send(confirm, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer.Standing standing(Answer answer) {
        return assertInstanceOf(Answer.Standing.class, answer);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
