package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Quote;
import dev.rentwright.tariff.RateCard;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever books after the price has expired is told what it is now, and charged nothing (domain P23). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LateCustomerTest {

    private final Story story = new Story();

    @Test
    void a_price_that_rose_is_told_with_its_difference_and_nothing_is_written() {
        Quote quote = story.quote(story.car);
        story.prices(RateCard.daily("60", "EUR"));
        story.clock.forward(Duration.ofHours(1));
        Object before = story.ports.look();

        Refusal expired = only(story.request(quote));

        assertEquals(RefusalCode.QUOTE_EXPIRED, expired.code());
        assertEquals(
                Map.of(
                        "expiredAt", quote.expiresAt(),
                        "oldTotal", Story.eur("516"),
                        "newTotal", Story.eur("600"),
                        "difference", Story.eur("84")),
                expired.facts());
        assertEquals(before, story.ports.look());
    }

    @Test
    void a_price_that_stayed_differs_by_nothing() {
        Quote quote = story.quote(story.car);
        story.clock.set(quote.expiresAt());

        assertEquals(Story.eur("0"), only(story.request(quote)).facts().get("difference"));
    }

    @Test
    void in_another_currency_there_is_a_new_price_and_no_difference() {
        Quote quote = story.quote(story.car);
        story.prices(RateCard.daily("60", "USD"));
        story.clock.set(quote.expiresAt());

        Map<String, Object> facts = only(story.request(quote)).facts();

        assertEquals("600.00 USD", String.valueOf(facts.get("newTotal")));
        assertEquals(false, facts.containsKey("difference"));
    }

    @Test
    void where_there_is_no_new_price_it_says_why() {
        Quote quote = story.quote(story.car);
        Instant tooLate = Story.START.plus(1, ChronoUnit.MINUTES);
        story.clock.set(tooLate);

        Refusal expired = story.request(quote).refusals().stream()
                .filter(refusal -> refusal.code() == RefusalCode.QUOTE_EXPIRED)
                .findFirst()
                .orElseThrow();

        assertEquals(List.of("period.in-past"), expired.facts().get("noNewPrice"));
        assertEquals(false, expired.facts().containsKey("newTotal"));
    }

    private static Refusal only(Outcome<Booking> outcome) {
        assertEquals(1, outcome.refusals().size(), () -> "refused with " + outcome.refusals());
        return outcome.refusals().get(0);
    }
}
