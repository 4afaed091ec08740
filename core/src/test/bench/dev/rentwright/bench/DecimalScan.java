package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Card;
import dev.rentwright.bench.QuoteJob.DatePrice;
import dev.rentwright.bench.QuoteJob.Extra;
import dev.rentwright.bench.QuoteJob.Levy;
import dev.rentwright.bench.QuoteJob.RuleType;
import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import dev.rentwright.bench.QuotedTotal.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The same price as one would write it first: decimals, calendar dates, and for every price unit a look at every rule.
 * Nothing is prepared but the packing of tiers. That apart it shares no arithmetic with {@link HandWrittenQuote}, so that
 * their agreement says something.
 */
final class DecimalScan implements QuoteArm {

    private static final Comparator<StoredRule> STRONGEST = Comparator.comparing(
                    StoredRule::priority, Comparator.reverseOrder())
            .thenComparing(StoredRule::id);
    private static final Comparator<StoredRule> APPLICATION =
            Comparator.comparing(StoredRule::type).thenComparing(STRONGEST);

    private final QuoteJob job;
    private final TierCover tiers;

    DecimalScan(QuoteJob job) {
        this.job = job;
        this.tiers = new TierCover(
                job.card(), job.trips().stream().mapToInt(Trip::days).max().orElseThrow() + 3);
    }

    @Override
    public QuotedTotal quote(Trip trip) {
        int days = trip.days();
        int hours = trip.hours();
        if (hours > 0 && isOneDayMore(trip)) {
            days++;
            hours = 0;
        }
        int chargeable = hours > 0 ? days + 1 : days;
        List<Line> lines = new ArrayList<>();
        Map<StoredRule, BigDecimal> changes = new TreeMap<>(APPLICATION);
        Map<Long, Integer> daysAt = new LinkedHashMap<>();
        BigDecimal parts = BigDecimal.valueOf(job.dateBased() ? 1 : days);
        for (int day = 0; day < days; day++) {
            LocalDate date = trip.start().plusDays(day);
            long price = job.dateBased() ? priceOn(date) : tiers.cost[days];
            daysAt.merge(price, 1, Integer::sum);
            change(trip, chargeable, date, BigDecimal.valueOf(price), parts, changes);
        }
        if (hours > 0) {
            LocalDate date = trip.start().plusDays(days);
            BigDecimal price = BigDecimal.valueOf(hours * job.card().hourly()).multiply(parts);
            change(trip, chargeable, date, price, BigDecimal.ZERO, changes);
        }
        if (job.dateBased()) {
            daysAt.forEach((price, times) -> lines.add(line("RENTAL", "DAILY", times, price)));
        } else {
            addTiers(days, lines);
        }
        if (hours > 0) {
            lines.add(line("RENTAL", "HOURLY", hours, job.card().hourly()));
        }
        changes.forEach((rule, change) -> addRule(rule, change, parts, lines));
        job.extras().forEach(extra -> lines.add(line(extra, chargeable)));
        lines.addAll(taxes(lines));
        return new QuotedTotal(lines.stream().mapToLong(Line::amount).sum(), lines);
    }

    private boolean isOneDayMore(Trip trip) {
        Card card = job.card();
        long extra = trip.hours() * card.hourly();
        long nextDay = job.dateBased() ? priceOn(trip.start().plusDays(trip.days())) : card.daily();
        return extra >= nextDay || (!job.dateBased() && tiers.cost[trip.days()] + extra > tiers.cost[trip.days() + 1]);
    }

    private long priceOn(LocalDate date) {
        for (DatePrice price : job.datePrices()) {
            if (price.dates().contains(date)) {
                return price.cents();
            }
        }
        return job.card().daily();
    }

    /** Puts a price unit through its winners; {@code fixedParts} times their fixed amounts are added. */
    private void change(
            Trip trip,
            int chargeable,
            LocalDate date,
            BigDecimal price,
            BigDecimal fixedParts,
            Map<StoredRule, BigDecimal> changes) {
        BigDecimal amount = price;
        for (StoredRule rule : winners(trip, chargeable, date).values()) {
            BigDecimal changed = amount.multiply(BigDecimal.valueOf(rule.multiplier(), 3))
                    .add(BigDecimal.valueOf(rule.fixed()).multiply(fixedParts))
                    .max(BigDecimal.ZERO);
            changes.merge(rule, changed.subtract(amount), BigDecimal::add);
            amount = changed;
        }
    }

    private Map<RuleType, StoredRule> winners(Trip trip, int chargeable, LocalDate date) {
        Map<RuleType, StoredRule> winners = new EnumMap<>(RuleType.class);
        for (StoredRule rule : job.rules()) {
            if (rule.isAt(trip.category(), trip.location()) && rule.lasts(chargeable) && rule.isOn(date)) {
                winners.merge(rule.type(), rule, (one, other) -> STRONGEST.compare(one, other) <= 0 ? one : other);
            }
        }
        return winners;
    }

    private static void addRule(StoredRule rule, BigDecimal change, BigDecimal parts, List<Line> lines) {
        if (change.signum() != 0) {
            long cents = change.divide(parts, 0, RoundingMode.HALF_UP).longValueExact();
            lines.add(line("RULE", rule.code(), 1, cents));
        }
    }

    private void addTiers(int days, List<Line> lines) {
        int[] blocks = tiers.blocks[days];
        for (int tier = 0; tier < blocks.length; tier++) {
            if (blocks[tier] > 0) {
                lines.add(line("RENTAL", TierCover.NAMES[tier], blocks[tier], tiers.prices[tier]));
            }
        }
    }

    private static Line line(Extra extra, int chargeable) {
        long times = extra.perDay() ? chargeable : 1;
        BigDecimal perPiece = BigDecimal.valueOf(extra.cents()).multiply(BigDecimal.valueOf(times));
        boolean capped = extra.cap().isPresent()
                && perPiece.compareTo(BigDecimal.valueOf(extra.cap().getAsLong())) > 0;
        return capped
                ? line("OPTION", extra.code(), extra.pieces(), extra.cap().getAsLong())
                : line("OPTION", extra.code(), times * extra.pieces(), extra.cents());
    }

    private List<Line> taxes(List<Line> taxable) {
        long[] sums = new long[job.levies().size()];
        for (Line line : taxable) {
            BigDecimal before = BigDecimal.ZERO;
            for (int levy = 0; levy < sums.length; levy++) {
                BigDecimal tax = tax(job.levies().get(levy), line, before);
                before = before.add(tax);
                sums[levy] += tax.longValueExact();
            }
        }
        int[] next = {0};
        return LongStream.of(sums)
                .mapToObj(sum -> line("TAX", job.levies().get(next[0]++).code(), 1, sum))
                .toList();
    }

    private static BigDecimal tax(Levy levy, Line line, BigDecimal before) {
        BigDecimal amount = BigDecimal.valueOf(line.amount());
        BigDecimal base = levy.compound() ? amount.add(before) : amount;
        return base.multiply(BigDecimal.valueOf(levy.rate(), 5)).setScale(0, RoundingMode.HALF_UP);
    }

    private static Line line(String kind, String code, long quantity, long unitPrice) {
        return new Line(kind, code, quantity, unitPrice, quantity * unitPrice);
    }
}
