package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Rooms and homes, quoted by the night and by the month. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StayQuoteTest {

    private final Fleet fleet = new Fleet();

    @Test
    void a_room_is_quoted_by_the_night_for_two_from_afternoon_to_noon() {
        When nights = new When.Nights(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-07"));

        Quote quote = fleet.quote(QuotePrice.Command.stay(Fleet.ADA, fleet.room, fleet.place, nights))
                .orThrow();

        assertEquals(
                Money.of("150", "EUR"),
                quote.price().of(dev.rentwright.tariff.LineKind.RENTAL).get(0).amount());
        assertEquals(2, quote.request().travellers().adults());
        assertEquals(Optional.of(2), quote.request().circumstances().baseOccupancy());
        assertEquals(Instant.parse("2026-05-04T12:00:00Z"), quote.period().start());
        assertEquals(Instant.parse("2026-05-07T10:00:00Z"), quote.period().end());
        assertEquals(quote, fleet.ports.quotes().byId(quote.id()).orElseThrow());
    }

    @Test
    void whoever_says_only_who_else_comes_comes_with_as_many_adults_as_usual() {
        TravelParty child = new TravelParty(Optional.empty(), List.of(7), List.of(), Set.of());
        When nights = new When.Nights(LocalDate.parse("2026-05-04"), LocalDate.parse("2026-05-07"));

        assertEquals(
                Travellers.of(2).withChildren(7),
                fleet.quote(QuotePrice.Command.stay(Fleet.ADA, fleet.room, fleet.place, nights)
                                .with(child))
                        .orThrow()
                        .request()
                        .travellers());
        assertEquals(
                Travellers.ONE.withChildren(7),
                fleet.quote(fleet.tenDays().with(child)).orThrow().request().travellers());
    }

    @Test
    void no_home_is_let_by_a_lease_without_a_deposit() {
        Optional<Money> rent = Optional.of(Money.of("900", "EUR"));
        fleet.cards(RateCard.daily("50", "EUR").with(new MonthRates(rent, rent, Optional.empty())));
        When lease = new When.Months(LocalDate.parse("2026-06-01"), 2, true);

        List<Refusal> refusals = fleet.quote(QuotePrice.Command.stay(Fleet.ADA, fleet.home, fleet.place, lease))
                .refusals();

        assertEquals(List.of(Refusal.of(RefusalCode.RATE_INCOMPLETE).with("missing", "deposit")), refusals);
    }

    @Test
    void a_home_is_quoted_by_the_month_of_its_lease() {
        Money rent = Money.of("900", "EUR");
        fleet.cards(RateCard.daily("50", "EUR")
                .with(new MonthRates(Optional.empty(), Optional.of(rent), Optional.empty()))
                .withDeposit(Money.of("1800", "EUR")));
        When lease = new When.Months(LocalDate.parse("2026-06-01"), 2, true);

        Quote quote = fleet.quote(QuotePrice.Command.stay(Fleet.ADA, fleet.home, fleet.place, lease))
                .orThrow();

        assertEquals(2, quote.price().of(dev.rentwright.tariff.LineKind.RENTAL).size());
        assertEquals(Instant.parse("2026-08-01T10:00:00Z"), quote.period().end());
    }
}
