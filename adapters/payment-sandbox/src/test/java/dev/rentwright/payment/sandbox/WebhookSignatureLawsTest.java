package dev.rentwright.payment.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class WebhookSignatureLawsTest {
    @Property
    void what_is_signed_is_genuine(
            @ForAll @StringLength(min = 1, max = 40) String secret,
            @ForAll byte[] body,
            @ForAll @LongRange(max = 9_999_999_999L) long second) {
        var at = Instant.ofEpochSecond(second);

        var verdict = WebhookSignature.verify(List.of(secret), WebhookSignature.sign(secret, at, body), body, at);

        assertEquals(new WebhookSignature.Genuine(at), verdict);
    }

    @Property
    void no_bit_of_the_body_can_be_changed(
            @ForAll @Size(min = 1, max = 60) byte[] body, @ForAll int at, @ForAll @IntRange(max = 7) int bit) {
        var now = Instant.ofEpochSecond(1_767_225_600);
        var header = WebhookSignature.sign("whsec_test", now, body);
        var altered = body.clone();
        var index = Math.floorMod(at, body.length);
        altered[index] = (byte) (altered[index] ^ (1 << bit));

        assertInstanceOf(
                WebhookSignature.Forged.class, WebhookSignature.verify(List.of("whsec_test"), header, altered, now));
    }

    @Property
    void no_character_of_the_header_can_be_changed(@ForAll int at, @ForAll char other) {
        var now = Instant.ofEpochSecond(1_767_225_600);
        var body = new byte[] {'{', '}'};
        var header = new StringBuilder(WebhookSignature.sign("whsec_test", now, body));
        var index = Math.floorMod(at, header.length());
        Assume.that(header.charAt(index) != other);
        header.setCharAt(index, other);

        assertInstanceOf(
                WebhookSignature.Forged.class,
                WebhookSignature.verify(List.of("whsec_test"), header.toString(), body, now));
    }

    @Property
    void nobody_else_can_sign(@ForAll @AlphaChars @StringLength(min = 1, max = 40) String secret, @ForAll byte[] body) {
        Assume.that(!secret.equals("whsec_test"));
        var now = Instant.ofEpochSecond(1_767_225_600);

        assertInstanceOf(
                WebhookSignature.Forged.class,
                WebhookSignature.verify(List.of("whsec_test"), WebhookSignature.sign(secret, now, body), body, now));
    }
}
