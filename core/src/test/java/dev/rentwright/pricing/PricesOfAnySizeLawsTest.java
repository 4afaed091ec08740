package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * Prices that have no room in whole numbers are worked out exactly all the same (domain P0, P3): what costs so many times as
 * much comes to so many times as much, block by block.
 */
class PricesOfAnySizeLawsTest {

    private static final long TIMES = 100_000_000_000L;

    /** Its six decimals make numbers of all prices that are a million times larger; so dear that nobody rents by it. */
    private static final String HOURLY = "9000000000000.000001";

    @Property(tries = 300)
    void a_card_so_many_times_as_dear_is_packed_alike(
            @ForAll @Size(4) List<@IntRange(min = 100, max = 1000) Integer> prices,
            @ForAll Packing packing,
            @ForAll @IntRange(min = 1, max = 120) int days) {
        RateCard small = card(prices, 1, packing);
        RateCard large = card(prices, TIMES, packing);
        UnitPrice daily =
                large.plan().orThrow().rate(RateTier.DAILY).orElseThrow().effective();
        assertFalse(Ratio.of(daily, 6).isNarrow(), "has room after all");

        PriceBreakdown few = price(small, days);
        PriceBreakdown many = price(large, days);

        assertEquals(few.total().times(TIMES), many.total());
        assertEquals(blocks(few), blocks(many));
        assertEquals(
                few.units().amounts().stream().map(unit -> unit.times(TIMES)).toList(),
                many.units().amounts());
    }

    private static List<String> blocks(PriceBreakdown price) {
        return price.lines().stream()
                .map(line -> line.quantity() + " " + line.code())
                .toList();
    }

    private static RateCard card(List<Integer> prices, long times, Packing packing) {
        RateCard card = RateCard.daily(dear(prices.get(0), times), "EUR")
                .with(RateTier.WEEKLY, dear(prices.get(1), times))
                .with(RateTier.BI_WEEKLY, dear(prices.get(2), times))
                .with(RateTier.MONTHLY, dear(prices.get(3), times))
                .with(RateTier.HOURLY, HOURLY);
        return card.with(card.time().withPacking(packing));
    }

    private static String dear(int price, long times) {
        return Money.of(Integer.toString(price), "EUR").times(times).amount().toPlainString();
    }

    private static PriceBreakdown price(RateCard card, int days) {
        LocalDateTime start = LocalDateTime.parse("2026-01-05T10:00");
        RentalPeriod period = RentalPeriod.between(start, start.plusDays(days), ZoneId.of("UTC"));
        return PriceCalculator.price(PriceRequest.of(card.plan().orThrow(), new Term.Hire(period)))
                .orThrow();
    }

    @Property(tries = 100)
    void a_price_that_has_no_room_is_what_it_says(@ForAll @IntRange(min = 1, max = 9) int price) {
        UnitPrice dear = UnitPrice.of(price + "000000000000000", "EUR");

        assertEquals(dear.exact(), Ratio.of(dear, 6).exact());
        assertEquals(
                dear.exact().times(2), Ratio.of(dear, 6).plus(Ratio.of(dear, 6)).exact());
    }
}
