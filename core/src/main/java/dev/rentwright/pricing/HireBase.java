package dev.rentwright.pricing;

import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.rule.DatePrices;
import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.util.Arrays;
import java.util.Optional;

/** What rental days and hours cost before rules (domain T4 to T6, P2 to P4), by a plan with a daily price. */
final class HireBase {

    private static final long SECONDS_PER_DAY = 86_400;

    private final HireTerms terms;
    private final PriceTable table;
    private final RentalPeriod period;
    private final Bill.Builder bill;
    private final Optional<TierPrice> hourly;
    private final boolean steady;
    private final int startDay;

    private HireBase(HireTerms terms, PriceTable table, RentalPeriod period, Bill.Builder bill) {
        this.terms = terms;
        this.table = table;
        this.period = period;
        this.bill = bill;
        this.hourly = table.hourly();
        this.steady = period.isSteady();
        this.startDay = startDay(period);
    }

    static Base of(HireTerms terms, PriceTable table, RentalPeriod period, Bill.Builder bill) {
        HireBase hire = new HireBase(terms, table, period, bill);
        ChargeableTime time = hire.time();
        return terms.dateBased() ? hire.dated(time) : hire.packed(time);
    }

    /** Hours and nothing else, by a plan that has no other price (domain T12). */
    static Base ofHours(ReadyPlan plan, RentalPeriod period, Bill.Builder bill) {
        int digits = plan.plan().rate(RateTier.HOURLY).orElseThrow().effective().scale();
        TierPrice hourly = TierPrice.of(plan, RateTier.HOURLY, digits).orElseThrow();
        long hours = TimeCount.started(period);
        hourly.addLine(hours, bill);
        return new Base(
                ChargeableTime.hoursOnly(hours),
                UnitAmounts.of(new Ratio[] {hourly.cost().times(hours)}, new int[] {1}, 1),
                UnitDates.inRow(startDay(period), 1));
    }

    private ChargeableTime time() {
        if (terms.packing() == Packing.BOOKCARS) {
            return TimeCount.elapsed(period, terms);
        }
        RentalLength length = steady
                ? RentalLength.ofMinutes(period.minutes())
                : terms.clock().measure(period);
        return TimeCount.of(
                length,
                terms,
                hours -> hourly.isEmpty() || costOf(hours).compareWith(table.ofDay(day(length.wholeDays()))) >= 0);
    }

    private Base packed(ChargeableTime time) {
        TierPacking packing = table.packing();
        return switch (terms.packing()) {
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
                ? base(
                        new ChargeableTime(0, hours, chargeable, time.optionDays()),
                        hourly.get().cost(),
                        1)
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
        for (int tier = 0; tier < cover.tiers(); tier++) {
            cover.price(tier).addLine(cover.count(tier), bill);
        }
        return time.days() == 0
                ? base(time, cover.cost(), 1)
                : base(time, cover.cost().dividedBy(time.days()), time.days());
    }

    private Base dated(ChargeableTime time) {
        int size = Math.toIntExact(time.days());
        UnitDates dates = dates(time.hours() > 0 ? size + 1 : size);
        table.addDays(dates, size, bill);
        if (time.hours() == 0) {
            return dated(time, dates, table, table.ofDays(), 0);
        }
        hourly.orElseThrow().addLine(time.hours(), bill);
        Ratio hours = costOf(time.hours());
        return dated(time, dates, table, hours.isNarrow() ? table.ofDays() : DatePrices.NONE, hours.numerator());
    }

    private static Base dated(
            ChargeableTime time, UnitDates dates, PriceTable table, DatePrices prices, long hoursCost) {
        return new Base(time, dates, prices, hoursCost, () -> {
            Optional<Ratio> hours = time.hours() == 0
                    ? Optional.empty()
                    : table.hourly().map(price -> price.cost().times(time.hours()));
            return table.days(dates, Math.toIntExact(time.days()), hours);
        });
    }

    /** Days of one cost, which is over so many times the denominator of prices, and then the hours. */
    private Base base(ChargeableTime time, Ratio day, long parts) {
        int days = Math.toIntExact(time.days());
        int[] ends = {days, days + 1};
        if (time.hours() == 0) {
            return new Base(time, UnitAmounts.of(new Ratio[] {day}, ends, 1), dates(days));
        }
        hourly.orElseThrow().addLine(time.hours(), bill);
        Ratio hours = costOf(time.hours()).over(parts);
        UnitAmounts units = days == 0
                ? UnitAmounts.of(new Ratio[] {hours}, new int[] {1}, 1)
                : UnitAmounts.of(new Ratio[] {day, hours}, ends, 2);
        return new Base(time, units, dates(days + 1));
    }

    private UnitDates dates(int size) {
        if (steady) {
            return UnitDates.inRow(startDay, size);
        }
        int[] days = new int[size];
        Arrays.setAll(days, this::day);
        return UnitDates.of(days);
    }

    /** The local date on which rental day {@code k} begins, counted from 0 (domain P4). */
    private int day(long k) {
        if (steady) {
            return Math.toIntExact(startDay + k);
        }
        return Math.toIntExact(terms.clock()
                .boundary(period, k)
                .atZone(period.zone())
                .toLocalDate()
                .toEpochDay());
    }

    /** The local date of the pickup, in days of the epoch. */
    private static int startDay(RentalPeriod period) {
        long local = period.start().getEpochSecond()
                + period.zone().getRules().getOffset(period.start()).getTotalSeconds();
        return Math.toIntExact(Math.floorDiv(local, SECONDS_PER_DAY));
    }

    private Ratio costOf(long hours) {
        return hourly.orElseThrow().cost().times(hours);
    }
}
