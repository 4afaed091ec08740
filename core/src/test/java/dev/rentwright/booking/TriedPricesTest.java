package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.review.Complaint;
import dev.rentwright.review.ShadowReport;
import dev.rentwright.review.ShadowReport.Repriced;
import dev.rentwright.review.TryPrices;
import dev.rentwright.review.TryPrices.Scope;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Other prices tried on Ada's rental of 516.00, which began on 4 May. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TriedPricesTest {

    private final Story story = new Story();

    @Test
    void a_card_of_the_category_is_tried_under_the_rentables_own() {
        BookingId booking = story.confirmed();
        RateCard cheaper = RateCard.daily("40", "EUR");

        List<Repriced> expected = List.of(new Repriced(booking, Story.eur("516"), Story.eur("400")));
        assertEquals(
                expected, tried(new Scope.OfCategory(story.category), cheaper).repriced());
        assertEquals(
                expected, tried(new Scope.OfSupplier(story.supplier), cheaper).repriced());
    }

    @Test
    void a_card_of_the_rentable_is_tried_over_its_categorys() {
        BookingId booking = story.confirmed();

        assertEquals(
                List.of(new Repriced(booking, Story.eur("516"), Story.eur("480"))),
                tried(new Scope.OfRentable(story.car), RateCard.daily("40", "EUR"))
                        .repriced());
        assertEquals(
                List.of(),
                tried(new Scope.OfRentable(story.otherCar), RateCard.daily("40", "EUR"))
                        .repriced());
    }

    @Test
    void what_is_wrong_with_a_card_is_told_with_what_it_would_have_brought() {
        story.confirmed();
        RateCard sound = RateCard.daily("40", "EUR");
        RateCard cheapWeeks = sound.with(RateTier.WEEKLY, "70")
                .with(sound.with(RateTier.WEEKLY, "70").time().withPacking(Packing.GREEDY));

        assertEquals(
                List.of(), tried(new Scope.OfCategory(story.category), sound).complaints());
        assertEquals(
                List.of("longer-costs-less"),
                tried(new Scope.OfCategory(story.category), cheapWeeks).complaints().stream()
                        .map(Complaint::code)
                        .toList());
    }

    @Test
    void only_what_was_sold_counts_and_only_within_the_dates() {
        BookingId booking = story.booked();
        Scope scope = new Scope.OfCategory(story.category);
        RateCard card = RateCard.daily("40", "EUR");
        assertEquals(List.of(), tried(scope, card).repriced());

        story.pay(booking, dev.rentwright.payment.PaymentPurpose.RENTAL);
        assertEquals(
                1, tried(scope, card, "2026-05-04", "2026-05-05").repriced().size());
        assertEquals(
                0, tried(scope, card, "2026-05-05", "2026-05-06").repriced().size());
        assertEquals(
                0, tried(scope, card, "2026-05-03", "2026-05-04").repriced().size());
    }

    @Test
    void a_card_that_makes_no_plan_refuses_each_rental_and_an_unknown_rentable_refuses_all() {
        story.confirmed();
        RateCard empty = RateCard.in(dev.rentwright.money.Currencies.of("EUR"));

        ShadowReport report = tried(new Scope.OfCategory(story.category), empty);

        assertEquals(List.of(), report.repriced());
        assertEquals(
                List.of(RefusalCode.RATE_INCOMPLETE),
                report.refused().get(0).refusals().stream().map(Refusal::code).toList());
        assertEquals(
                List.of(RefusalCode.NOT_FOUND),
                story
                        .tried(command(
                                new Scope.OfRentable(new RentableId(new UUID(9, 9))),
                                empty,
                                "2026-05-01",
                                "2026-06-01"))
                        .refusals()
                        .stream()
                        .map(Refusal::code)
                        .toList());
    }

    private ShadowReport tried(Scope scope, RateCard card) {
        return tried(scope, card, "2026-05-01", "2026-06-01");
    }

    private ShadowReport tried(Scope scope, RateCard card, String from, String until) {
        Object before = story.ports.look();
        ShadowReport report = story.tried(command(scope, card, from, until)).orThrow();
        assertEquals(before, story.ports.look());
        return report;
    }

    private static TryPrices.Command command(Scope scope, RateCard card, String from, String until) {
        return new TryPrices.Command(
                Story.DESK,
                scope,
                new DateRange(LocalDate.parse(from), LocalDate.parse(until)),
                card,
                Optional.empty());
    }
}
