package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Trip;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/**
 * The limit that every other arm is held against: the loop that we would write by hand if the only question ever asked
 * were the one in {@link QuoteJob}. Dates are indexes, winners are looked up, amounts are longs, and it leaves out
 * whatever an engine owes to a host besides: currencies, refusals, explanations, dates beyond the table.
 *
 * <p>It is exact all the same. Where a unit would fall below zero, it leaves the quote to {@link DecimalScan}; where
 * amounts might not fit a long, it refuses the job.
 */
final class HandWrittenQuote implements QuoteArm {

    private static final int MOST_CENTS = 1_000_000;

    private final PriceColumns prices;
    private final Map<Place, RuleTable> tables = new HashMap<>();
    private final DecimalScan exact;

    HandWrittenQuote(QuoteJob job) {
        prices = new PriceColumns(job);
        exact = new DecimalScan(job);
        for (Trip trip : job.trips()) {
            tables.computeIfAbsent(
                    Place.of(trip),
                    place -> new RuleTable(job.rules(), trip, prices.firstDate, prices.dates, prices.lengths));
        }
        long dearest = Math.max(
                prices.tiers.cost[prices.lengths - 1],
                LongStream.of(prices.dayPrices).max().orElseThrow());
        if (dearest > MOST_CENTS
                || job.rules().stream().anyMatch(rule -> rule.multiplier() > 1_500 || rule.fixed() > 1_000)) {
            throw new IllegalArgumentException("expected prices and rules of an everyday size, got " + job.card());
        }
    }

    @Override
    public QuotedTotal quote(Trip trip) {
        Span span = Span.of(prices, trip);
        RuleTable table = table(trip);
        int row = table.row(span.chargeableDays(), span.date());
        RuleEffects effects = effects(prices, span, table.columns, table.winners, row);
        return effects.floored()
                ? exact.quote(trip)
                : bill(Bill.itemised(prices), prices, span, effects).quoted();
    }

    /** The same without the lines. */
    long totalOnly(Trip trip) {
        Span span = Span.of(prices, trip);
        RuleTable table = table(trip);
        int row = table.row(span.chargeableDays(), span.date());
        RuleEffects effects = effects(prices, span, table.columns, table.winners, row);
        return effects.floored()
                ? exact.quote(trip).total()
                : bill(Bill.totalOnly(prices), prices, span, effects).total();
    }

    private RuleTable table(Trip trip) {
        return Objects.requireNonNull(tables.get(Place.of(trip)), "a table for the place of every trip");
    }

    /** Rows of winners, one per day and one for extra hours, applied to what those cost. */
    static RuleEffects effects(PriceColumns prices, Span span, RuleColumns rules, int[] winners, int firstRow) {
        long parts = prices.dateBased ? 1 : span.days();
        RuleEffects effects = new RuleEffects(rules, parts);
        int row = firstRow;
        for (int day = 0; day < span.days(); day++) {
            long price = prices.dateBased
                    ? prices.dayPrices[prices.dayPriceOf[span.date() + day]]
                    : prices.tiers.cost[span.days()];
            effects.day(price, winners, row);
            row += RuleColumns.TYPES;
        }
        if (span.hours() > 0) {
            effects.hours(span.hours() * prices.hourly * parts, winners, row);
        }
        return effects;
    }

    static Bill bill(Bill bill, PriceColumns prices, Span span, RuleEffects effects) {
        if (prices.dateBased) {
            addDays(bill, prices, span);
        } else {
            addTiers(bill, prices, span);
        }
        if (span.hours() > 0) {
            bill.add("RENTAL", "HOURLY", span.hours(), prices.hourly);
        }
        effects.addTo(bill);
        addExtras(bill, prices, span.chargeableDays());
        bill.addTaxes();
        return bill;
    }

    /** One line per price, in order of first appearance (domain E3). */
    private static void addDays(Bill bill, PriceColumns prices, Span span) {
        int[] days = new int[prices.dayPrices.length];
        int[] order = new int[prices.dayPrices.length];
        int seen = 0;
        for (int date = span.date(); date < span.date() + span.days(); date++) {
            int price = prices.dayPriceOf[date];
            if (days[price]++ == 0) {
                order[seen++] = price;
            }
        }
        for (int line = 0; line < seen; line++) {
            bill.add("RENTAL", "DAILY", days[order[line]], prices.dayPrices[order[line]]);
        }
    }

    private static void addTiers(Bill bill, PriceColumns prices, Span span) {
        int[] blocks = prices.tiers.blocks[span.days()];
        for (int tier = 0; tier < blocks.length; tier++) {
            if (blocks[tier] > 0) {
                bill.add("RENTAL", TierCover.NAMES[tier], blocks[tier], prices.tiers.prices[tier]);
            }
        }
    }

    private static void addExtras(Bill bill, PriceColumns prices, int chargeableDays) {
        for (int extra = 0; extra < prices.extraCode.length; extra++) {
            long times = prices.extraPerDay[extra] ? chargeableDays : 1;
            long price = prices.extraPrice[extra];
            long cap = prices.extraCap[extra];
            boolean capped = times * price > cap;
            long pieces = prices.extraPieces[extra];
            bill.add("OPTION", prices.extraCode[extra], capped ? pieces : times * pieces, capped ? cap : price);
        }
    }

    private record Place(String category, String location) {

        static Place of(Trip trip) {
            return new Place(trip.category(), trip.location());
        }
    }
}
