package dev.rentwright.payment.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.payment.sandbox.WebhookSignature.Forged;
import dev.rentwright.payment.sandbox.WebhookSignature.Genuine;
import dev.rentwright.payment.sandbox.WebhookSignature.Reason;
import dev.rentwright.payment.sandbox.WebhookSignature.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebhookSignatureTest {
    private static final String SECRET = "whsec_test";
    private static final String BODY = "{\"id\":\"evt_1\"}";
    private static final long T = 1_767_225_600;
    private static final Instant NOW = Instant.ofEpochSecond(T);
    /** Domain section 6, the vector below the table. */
    private static final String V1 = "45b40331de0325606dc5400202ade162460fbe48daf9401adfdcd0d7b4f35470";

    private static final String GENUINE = "t=" + T + ",v1=" + V1;

    @Test
    void the_rulebooks_vector_is_what_we_sign_and_accept() {
        assertEquals(GENUINE, WebhookSignature.sign(SECRET, NOW, bytes(BODY)));
        assertEquals(new Genuine(NOW), verify(GENUINE, BODY));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, 0, 299, 300})
    void a_message_within_three_hundred_seconds_is_taken(long seconds) {
        assertEquals(new Genuine(NOW), verify(GENUINE, BODY, NOW.plusSeconds(seconds)));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 86_400, 1_000_000_000})
    void an_older_one_or_one_from_the_future_is_not(long seconds) {
        assertEquals(new Forged(Reason.OUT_OF_TOLERANCE), verify(GENUINE, BODY, NOW.plusSeconds(seconds)));
    }

    @Test
    void while_a_secret_is_changed_either_is_good_on_either_side() {
        var oldAndNew = List.of("whsec_new", SECRET);
        var other = "0".repeat(64);

        assertEquals(new Genuine(NOW), WebhookSignature.verify(oldAndNew, GENUINE, bytes(BODY), NOW));
        assertEquals(new Genuine(NOW), verify("t=" + T + ",v1=" + other + ",v1=" + V1, BODY));
        assertEquals(new Genuine(NOW), verify("t=" + T + ",v1=" + V1 + ",v1=" + other, BODY));
        assertEquals(
                new Forged(Reason.NOT_SIGNED_BY_US),
                WebhookSignature.verify(List.of("whsec_new"), GENUINE, bytes(BODY), NOW));
    }

    @Test
    void order_does_not_matter_and_other_schemes_are_passed_over() {
        assertEquals(new Genuine(NOW), verify("v1=" + V1 + ",t=" + T, BODY));
        assertEquals(new Genuine(NOW), verify("t=" + T + ",v0=whatever,v1=" + V1, BODY));
    }

    static Stream<Arguments> forgeries() {
        var flipped = (V1.charAt(0) == '0' ? "1" : "0") + V1.substring(1);
        return Stream.of(
                Arguments.of("nothing", "", BODY),
                Arguments.of("no fields", "hello", BODY),
                Arguments.of("only commas", ",,,", BODY),
                Arguments.of("no time", "v1=" + V1, BODY),
                Arguments.of("no signature", "t=" + T, BODY),
                Arguments.of("empty signature", "t=" + T + ",v1=", BODY),
                Arguments.of("empty time", "t=,v1=" + V1, BODY),
                Arguments.of("two times", "t=" + T + ",t=" + T + ",v1=" + V1, BODY),
                Arguments.of("time in words", "t=now,v1=" + V1, BODY),
                Arguments.of("negative time", "t=-" + T + ",v1=" + V1, BODY),
                Arguments.of("signed time", "t=+" + T + ",v1=" + V1, BODY),
                Arguments.of("time with a leading zero", "t=0" + T + ",v1=" + V1, BODY),
                Arguments.of("time beyond all numbers", "t=99999999999999999999,v1=" + V1, BODY),
                Arguments.of("time with a space", "t= " + T + ",v1=" + V1, BODY),
                Arguments.of("time in other digits", "t=\u0661\u0667\u0666,v1=" + V1, BODY),
                Arguments.of("another second", "t=" + (T + 1) + ",v1=" + V1, BODY),
                Arguments.of("first digit changed", "t=" + T + ",v1=" + flipped, BODY),
                Arguments.of("signature cut short", "t=" + T + ",v1=" + V1.substring(1), BODY),
                Arguments.of("signature too long", "t=" + T + ",v1=" + V1 + "0", BODY),
                Arguments.of("upper case", "t=" + T + ",v1=" + V1.toUpperCase(Locale.ROOT), BODY),
                Arguments.of("only the old scheme", "t=" + T + ",v0=" + V1, BODY),
                Arguments.of("scheme in upper case", "t=" + T + ",V1=" + V1, BODY),
                Arguments.of("a broken one beside it", "t=" + T + ",v1=zz,v1=" + V1, BODY),
                Arguments.of("a header without end", "t=" + T + ",v1=" + V1 + ",x=" + "y".repeat(2000), BODY),
                Arguments.of("another event", GENUINE, "{\"id\":\"evt_2\"}"),
                Arguments.of("an empty body", GENUINE, ""),
                Arguments.of("a space behind", GENUINE, BODY + " "),
                Arguments.of("a space inside", GENUINE, "{\"id\": \"evt_1\"}"),
                Arguments.of("a byte order mark", GENUINE, "\ufeff" + BODY),
                Arguments.of("the time moved into the body", "t=1767225,v1=" + V1, "600." + BODY),
                Arguments.of("signed by someone", WebhookSignature.sign("whsec_Test", NOW, bytes(BODY)), BODY),
                Arguments.of(
                        "signed with a longer secret", WebhookSignature.sign(SECRET + " ", NOW, bytes(BODY)), BODY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forged_or_altered_message_is_refused(String what, String header, String body) {
        assertInstanceOf(Forged.class, verify(header, body), what);
    }

    @Test
    void verifying_without_a_secret_or_with_an_empty_one_is_a_mistake() {
        assertThrows(
                IllegalArgumentException.class, () -> WebhookSignature.verify(List.of(), GENUINE, bytes(BODY), NOW));
        assertThrows(
                IllegalArgumentException.class,
                () -> WebhookSignature.verify(List.of(SECRET, ""), GENUINE, bytes(BODY), NOW));
    }

    private static Verdict verify(String header, String body) {
        return verify(header, body, NOW);
    }

    private static Verdict verify(String header, String body, Instant now) {
        return WebhookSignature.verify(List.of(SECRET), header, bytes(body), now);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
