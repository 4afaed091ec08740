package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What rental days and hours cost before rules (domain T4 to T6, P2 to P4), by a plan with a daily price. */
final class HireBase {

    private static final Ratio[] NOTHING = {};
    private static final long SECONDS_PER_DAY = 86_400;

    private final RatePlan plan;
    private final PriceTable table;
    private final RentalPeriod period;
    private final RentalClock clock;
    private final Optional<Ratio> hourly;

    private HireBase(RatePlan plan, PriceTable table, RentalPeriod period) {
        this.plan = plan;
        this.table = table;
        this.period = period;
        // BookCars knows elapsed time only.
        this.clock = plan.packing() == Packing.BOOKCARS ? RentalClock.ELAPSED_24H : plan.clock();
        this.hourly = table.hourly();
    }

    static Base of(RatePlan plan, PriceTable table, RentalPeriod period) {
        HireBase hire = new HireBase(plan, table, period);
        ChargeableTime time = hire.time();
        return plan.dateBased() ? hire.dated(time) : hire.packed(time);
    }

    /** Hours and nothing else, by a plan that has no other price (domain T12). */
    static Base ofHours(RatePlan plan, RentalPeriod period) {
        UnitPrice price = hourly(plan);
        long hours = TimeCount.started(period);
        List<PriceLine> lines = new ArrayList<>(1);
        addLine(lines, plan, RateTier.HOURLY, price, hours);
        return new Base(
                ChargeableTime.hoursOnly(hours),
                lines,
                UnitAmounts.of(Ratio.of(price, price.scale()).times(hours)),
                UnitDates.inRow(startDay(period), 1));
    }

    private ChargeableTime time() {
        if (plan.packing() == Packing.BOOKCARS) {
            return TimeCount.elapsed(period, plan);
        }
        RentalLength length = clock.measure(period);
        return TimeCount.of(
                length,
                plan,
                hours -> hourly.isEmpty()
                        || hourly.get().times(hours).compareWith(table.ofDay(day(length.wholeDays()))) >= 0);
    }

    private Base packed(ChargeableTime time) {
        TierPacking packing = table.packing();
        return switch (plan.packing()) {
            case CHEAPEST -> cheapest(packing, time);
            case GREEDY -> blocks(time, packing.greedy(time.days()));
            case SINGLE_TIER -> single(packing, time);
            case BOOKCARS -> bookCars(packing, time);
        };
    }

    private Base cheapest(TierPacking packing, ChargeableTime time) {
        TierPacking.Cover cover = packing.cheapest(time.days());
        if (time.hours() > 0) {
            TierPacking.Cover oneDayMore = packing.cheapest(time.days() + 1);
            if (oneDayMore.cost().compareWith(cover.cost().plus(costOf(time.hours()))) < 0) {
                return blocks(ChargeableTime.of(time.days() + 1, 0), oneDayMore);
            }
        }
        return blocks(time, cover);
    }

    private Base single(TierPacking packing, ChargeableTime time) {
        long chargeable = time.chargeableDays();
        TierPacking.Cover cover = packing.single(chargeable);
        long hours = TimeCount.started(period);
        boolean byTheHour = hourly.isPresent() && costOf(hours).compareWith(cover.cost()) < 0;
        return byTheHour
                ? base(new ChargeableTime(0, hours, chargeable, time.optionDays()), new ArrayList<>(), NOTHING, 1)
                : blocks(new ChargeableTime(chargeable, 0, chargeable, time.optionDays()), cover);
    }

    /** What is left over of whole days costs hours, or one more daily price where hours have none. */
    private Base bookCars(TierPacking packing, ChargeableTime time) {
        TierPacking.Cover cover = packing.greedy(time.days());
        return time.hours() > 0 && hourly.isEmpty()
                ? blocks(ChargeableTime.of(time.days() + 1, 0), packing.withOneDayMore(cover))
                : blocks(time, cover);
    }

    /** Each day is its share of all blocks (domain P6). */
    private Base blocks(ChargeableTime time, TierPacking.Cover cover) {
        List<PriceLine> lines = new ArrayList<>();
        for (int tier = 0; tier < cover.tiers(); tier++) {
            TierPacking.Block block = cover.block(tier);
            addLine(lines, plan, block.tier(), block.price(), cover.count(tier));
        }
        if (time.days() == 0) {
            return base(time, lines, NOTHING, 1);
        }
        Ratio[] days = new Ratio[Math.toIntExact(time.days())];
        Arrays.fill(days, cover.cost().dividedBy(time.days()));
        return base(time, lines, days, time.days());
    }

    private Base dated(ChargeableTime time) {
        int size = Math.toIntExact(time.days());
        UnitDates dates = dates(time.hours() > 0 ? size + 1 : size);
        int[] numbers = table.days(dates, size);
        List<PriceLine> lines = new ArrayList<>();
        table.addLines(numbers, RateTier.DAILY.name(), LineUnit.DAY, lines);
        if (time.hours() == 0) {
            return new Base(time, lines, table.amounts(numbers, Optional.empty()), dates);
        }
        addLine(lines, plan, RateTier.HOURLY, hourly(plan), time.hours());
        return new Base(time, lines, table.amounts(numbers, Optional.of(costOf(time.hours()))), dates);
    }

    /** Days, of which each is over so many times the denominator of prices, and then the hours. */
    private Base base(ChargeableTime time, List<PriceLine> lines, Ratio[] days, long parts) {
        Ratio[] units = days;
        if (time.hours() > 0) {
            addLine(lines, plan, RateTier.HOURLY, hourly(plan), time.hours());
            units = Arrays.copyOf(days, days.length + 1);
            units[days.length] = costOf(time.hours()).over(parts);
        }
        return new Base(time, lines, UnitAmounts.of(units), dates(units.length));
    }

    private UnitDates dates(int size) {
        if (period.isSteady()) {
            return UnitDates.inRow(startDay(period), size);
        }
        int[] days = new int[size];
        Arrays.setAll(days, this::day);
        return UnitDates.of(days);
    }

    /** The local date on which rental day {@code k} begins, counted from 0 (domain P4). */
    private int day(long k) {
        if (period.isSteady()) {
            return Math.toIntExact(startDay(period) + k);
        }
        return Math.toIntExact(
                clock.boundary(period, k).atZone(period.zone()).toLocalDate().toEpochDay());
    }

    /** The local date of the pickup, in days of the epoch. */
    private static int startDay(RentalPeriod period) {
        long local = period.start().getEpochSecond()
                + period.zone().getRules().getOffset(period.start()).getTotalSeconds();
        return Math.toIntExact(Math.floorDiv(local, SECONDS_PER_DAY));
    }

    private Ratio costOf(long hours) {
        return hourly.orElseThrow().times(hours);
    }

    private static UnitPrice hourly(RatePlan plan) {
        return plan.rate(RateTier.HOURLY).map(Rate::effective).orElseThrow();
    }

    /** A price of nothing leaves no line (domain E3). */
    private static void addLine(List<PriceLine> lines, RatePlan plan, RateTier tier, UnitPrice price, long count) {
        if (count > 0 && price.unscaled() != 0) {
            lines.add(PriceLine.of(LineKind.RENTAL, tier.name(), count, tier.unit(), price, plan.rounding()));
        }
    }
}
