package dev.rentwright.testkit.contract;

import dev.rentwright.pricing.Term;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RentalPeriod;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.quote.Quotes} promises. */
public abstract class QuotesContract extends StoreContract {

    @Test
    public void a_quote_by_any_plan_is_kept_as_it_was_given() {
        Shop shop = openShop();

        for (RatePlan plan : TariffFixture.manyPlans()) {
            Quote quote = shop.quote(plan, Times.THREE_DAYS);

            assertKept(quote, () -> ports().quotes().byId(quote.id()));
        }
    }

    @Test
    public void a_quote_for_a_period_over_a_clock_change_is_kept_as_it_was_given() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();

        for (RentalPeriod period : Times.awkward()) {
            Quote quote = shop.quote(plan, period);

            assertKept(quote, () -> ports().quotes().byId(quote.id()));
        }
    }

    @Test
    public void a_quote_of_nights_is_kept_with_its_instants_and_a_sealed_one_with_its_seal() {
        Shop shop = openShop();
        RatePlan plan = TariffFixture.aRateCard().plan().orThrow();
        RentalPeriod untilNoon = Times.period("2026-10-24T14:00", "2026-10-26T12:00", "Europe/Berlin");
        Quote hire = shop.aQuote(plan, Times.THREE_DAYS);
        Quote stay = new Quote(
                hire.id(),
                hire.supplier(),
                hire.rentable(),
                hire.category(),
                hire.pickup(),
                hire.dropOff(),
                hire.request().with(Term.Nights.between("2026-10-24", "2026-10-26")),
                untilNoon,
                hire.price(),
                hire.createdAt(),
                hire.expiresAt(),
                Optional.of("v1.c2VhbA=="));

        doInUnit(() -> ports().quotes().add(stay));

        assertKept(stay, () -> ports().quotes().byId(stay.id()));
    }

    @Test
    public void nothing_is_found_under_an_unknown_id() {
        assertAbsent(() -> ports().quotes().byId(new QuoteId(Counter.id())));
    }
}
