package dev.rentwright.payment.sandbox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.payment.sandbox.CaptureMethod;
import dev.rentwright.payment.sandbox.IntentStatus;
import dev.rentwright.payment.sandbox.SandboxConfig;
import dev.rentwright.payment.sandbox.SandboxServer;
import dev.rentwright.payment.sandbox.client.Answer.Declined;
import dev.rentwright.payment.sandbox.client.Answer.Done;
import dev.rentwright.payment.sandbox.client.Answer.Reason;
import dev.rentwright.payment.sandbox.client.Answer.Unknown;
import java.net.URI;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SandboxClientTest {
    private static final String KEY = "sk_test_1";
    private static final Currency USD = Currency.getInstance("USD");
    /** For answers that come. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** For answers that never come. */
    private static final Duration IMPATIENCE = Duration.ofMillis(700);

    private final SandboxServer server =
            SandboxServer.start(SandboxConfig.with(KEY, "whsec_test").build());
    private final SandboxClient client = client(server.baseUrl());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_charge_on_file_is_held_captured_in_part_and_returned_in_part() {
        var held = done(client.chargeOnFile("p 1/&", 45_000, USD, CaptureMethod.MANUAL, "k-1"));
        assertEquals(IntentStatus.REQUIRES_CAPTURE, held.status());
        assertEquals(45_000, held.capturable());

        var captured = done(client.capture(held.id(), 30_000, "k-2"));
        assertEquals(List.of(0L, 30_000L), List.of(captured.capturable(), captured.captured()));

        var refunded = done(client.refund(held.id(), 10_000, "k-3"));
        assertEquals(10_000, refunded.refunded());
        assertTrue(refunded.refundId().isPresent());

        assertEquals(10_000, done(client.lookup(held.id())).refunded());
        assertEquals(
                List.of(held.id()),
                done(client.lookupByReference("p 1/&")).stream()
                        .map(ProviderIntent::id)
                        .toList());
        assertEquals(List.of(), done(client.lookupByReference("p 2")));
    }

    @Test
    void an_announced_intent_carries_the_customers_secret_and_can_be_withdrawn() {
        var intent = done(client.createIntent("p-1", 45_000, USD, CaptureMethod.AUTOMATIC, "k-1"));

        assertEquals(IntentStatus.REQUIRES_PAYMENT_METHOD, intent.status());
        assertEquals(USD, intent.currency());
        assertFalse(intent.clientSecret().isEmpty());
        assertFalse(intent.toString().contains(intent.clientSecret()));
        assertEquals(
                IntentStatus.CANCELED, done(client.cancel(intent.id(), "k-2")).status());
    }

    @ParameterizedTest
    @CsvSource({"109901,insufficient_funds,true", "109902,card_declined,false", "109903,expired_card,false"})
    void a_clear_no_carries_its_code_and_whether_to_try_again(long amount, String code, boolean retryable) {
        var answer = client.chargeOnFile("p-1", amount, USD, CaptureMethod.AUTOMATIC, "k-1");

        assertEquals(new Declined<>(code, retryable), answer);
        var known = done(client.lookupByReference("p-1")).get(0);
        assertEquals(IntentStatus.REQUIRES_PAYMENT_METHOD, known.status());
        assertEquals(code, known.lastDeclineCode().orElseThrow());
    }

    @Test
    void a_declined_capture_gives_the_hold_back_and_a_declined_refund_changes_nothing() {
        var held = done(client.chargeOnFile("p-1", 45_000, USD, CaptureMethod.MANUAL, "k-1"));
        assertEquals(new Declined<>("card_declined", false), client.capture(held.id(), 19_902, "k-2"));
        assertEquals(0, done(client.lookup(held.id())).capturable());

        var paid = done(client.chargeOnFile("p-2", 45_000, USD, CaptureMethod.AUTOMATIC, "k-3"));
        assertEquals(new Declined<>("expired_card", false), client.refund(paid.id(), 19_903, "k-4"));
        assertEquals(0, done(client.lookup(paid.id())).refunded());
    }

    @Test
    void a_refused_request_is_a_clear_no_too() {
        var intent = done(client.createIntent("p-1", 45_000, USD, CaptureMethod.AUTOMATIC, "k-1"));

        assertEquals(new Declined<>("resource_missing", false), client.lookup("pi_none"));
        assertEquals(new Declined<>("intent_unexpected_state", false), client.capture(intent.id(), 1, "k-2"));
        assertEquals(
                new Declined<>("idempotency_key_reused", false),
                client.createIntent("p-2", 45_000, USD, CaptureMethod.AUTOMATIC, "k-1"));
        var stranger = new SandboxClient(ClientSettings.of(server.baseUrl(), "sk_test_2"));
        assertEquals(new Declined<>("api_key_invalid", false), stranger.lookup("pi_none"));
    }

    @ParameterizedTest
    @CsvSource({"109904,TIMEOUT", "109905,BROKEN_CONNECTION"})
    void an_effect_without_an_answer_is_unknown_and_found_by_our_reference_or_the_same_key(long amount, Reason reason) {
        assertEquals(
                new Unknown<>(reason),
                waitingFor(reason).chargeOnFile("p-1", amount, USD, CaptureMethod.AUTOMATIC, "k-1"));

        assertEquals(amount, found("p-1").captured());
        var again = done(client.chargeOnFile("p-1", amount, USD, CaptureMethod.AUTOMATIC, "k-1"));
        assertEquals(amount, again.captured());
        assertEquals(1, done(client.lookupByReference("p-1")).size());
    }

    @ParameterizedTest
    @CsvSource({"19904,TIMEOUT", "19905,BROKEN_CONNECTION"})
    void so_it_is_with_captures_refunds_and_cancellations(long amount, Reason reason) {
        var held = done(client.chargeOnFile("p-1", 45_000, USD, CaptureMethod.MANUAL, "k-1"));
        assertEquals(new Unknown<>(reason), waitingFor(reason).capture(held.id(), amount, "k-2"));
        assertEquals(amount, done(client.capture(held.id(), amount, "k-2")).captured());
        assertEquals(new Unknown<>(reason), waitingFor(reason).refund(held.id(), amount, "k-3"));
        assertEquals(amount, done(client.refund(held.id(), amount, "k-3")).refunded());

        assertEquals(
                new Unknown<>(reason),
                waitingFor(reason).createIntent("p-2", amount, USD, CaptureMethod.AUTOMATIC, "k-4"));
        var open = found("p-2");
        assertEquals(new Unknown<>(reason), waitingFor(reason).cancel(open.id(), "k-5"));
        assertEquals(
                IntentStatus.CANCELED, done(client.cancel(open.id(), "k-5")).status());
    }

    @Test
    void an_error_before_the_effect_is_unknown_and_the_same_key_gets_through_later() {
        assertEquals(
                new Unknown<>(Reason.PROVIDER_ERROR),
                client.chargeOnFile("p-1", 109_906, USD, CaptureMethod.AUTOMATIC, "k-1"));
        assertEquals(List.of(), done(client.lookupByReference("p-1")));

        var again = done(client.chargeOnFile("p-1", 109_906, USD, CaptureMethod.AUTOMATIC, "k-1"));
        assertEquals(109_906, again.captured());
    }

    @Test
    void a_provider_that_is_down_is_unreachable() {
        var base = server.baseUrl();
        server.close();

        assertEquals(new Unknown<>(Reason.UNREACHABLE), client(base).lookup("pi_1"));
    }

    @ParameterizedTest
    @CsvSource({"200,<html>", "200,{}", "200,{\"id\":7}", "200,''", "402,<html>", "404,{}", "403,{\"error\":\"x\"}"})
    void an_answer_that_is_not_the_providers_is_unknown(int status, String body) {
        try (var stranger = Stranger.saying(status, body)) {
            assertEquals(
                    new Unknown<>(Reason.UNREADABLE), client(stranger.url()).lookup("pi_1"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 500, 502, 503, 504})
    void a_redirect_or_a_gateway_s_error_is_unknown(int status) {
        try (var stranger = Stranger.saying(status, "{}")) {
            assertEquals(
                    new Unknown<>(Reason.PROVIDER_ERROR), client(stranger.url()).lookup("pi_1"));
        }
    }

    @Test
    void an_answer_that_begins_and_never_ends_runs_into_the_deadline() {
        try (var stranger = Stranger.stallingInTheBody()) {
            assertEquals(
                    new Unknown<>(Reason.TIMEOUT), impatient(stranger.url()).lookup("pi_1"));
        }
    }

    @Test
    void one_who_is_told_to_stop_does_not_know_and_stays_told() {
        Thread.currentThread().interrupt();

        var answer = client.lookup("pi_1");

        assertTrue(Thread.interrupted());
        assertEquals(new Unknown<>(Reason.INTERRUPTED), answer);
    }

    @Test
    void every_answer_folds_to_its_own_branch() {
        List<Answer<String>> answers =
                List.of(new Done<>("yes"), new Declined<>("no", false), new Unknown<>(Reason.TIMEOUT));

        assertEquals(
                List.of("yes", "no", "TIMEOUT"),
                answers.stream()
                        .map(each -> each.<String>fold(
                                Done::value,
                                Declined::code,
                                unknown -> unknown.reason().name()))
                        .toList());
    }

    @Test
    void settings_stay_on_this_machine_and_show_no_key() {
        assertThrows(
                IllegalArgumentException.class, () -> ClientSettings.of(URI.create("https://api.example.org"), KEY));
        assertThrows(IllegalArgumentException.class, () -> ClientSettings.of(server.baseUrl(), " "));
        assertThrows(
                IllegalArgumentException.class,
                () -> ClientSettings.of(server.baseUrl(), KEY).withRequestDeadline(Duration.ZERO));
        assertFalse(ClientSettings.of(server.baseUrl(), KEY).toString().contains(KEY));
    }

    private SandboxClient waitingFor(Reason reason) {
        return reason == Reason.TIMEOUT ? impatient(server.baseUrl()) : client;
    }

    /** A busy server may have been given up on before it began: asked again until it knows. */
    private ProviderIntent found(String reference) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var found = done(client.lookupByReference(reference));
        while (found.isEmpty() && System.nanoTime() < end) {
            found = done(client.lookupByReference(reference));
        }
        return found.get(0);
    }

    private static SandboxClient impatient(URI base) {
        return new SandboxClient(ClientSettings.of(base, KEY).withRequestDeadline(IMPATIENCE));
    }

    private static SandboxClient client(URI base) {
        return new SandboxClient(ClientSettings.of(base, KEY).withRequestDeadline(PATIENCE));
    }

    private static <T> T done(Answer<T> answer) {
        return answer.fold(
                Done::value,
                declined -> {
                    throw new AssertionError("expected a yes, got " + declined);
                },
                unknown -> {
                    throw new AssertionError("expected a yes, got " + unknown);
                });
    }
}
