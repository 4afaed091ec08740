package dev.rentwright.testkit.contract;

import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.RentalPeriod;
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
    public void nothing_is_found_under_an_unknown_id() {
        assertAbsent(() -> ports().quotes().byId(new QuoteId(Counter.id())));
    }
}
