package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What rental days and hours cost before rules (domain T4 to T6, T12, P2 to P4). */
final class HireBase {

    private final RatePlan plan;
    private final RentalPeriod period;
    private final RentalClock clock;

    private HireBase(RatePlan plan, RentalPeriod period) {
        this.plan = plan;
        this.period = period;
        // BookCars knows elapsed time only.
        this.clock = plan.packing() == Packing.BOOKCARS ? RentalClock.ELAPSED_24H : plan.clock();
    }

    /** Of a plan with a daily price, or with an hourly price alone. */
    static Base of(RatePlan plan, RentalPeriod period) {
        return new HireBase(plan, period).base();
    }

    private Base base() {
        if (plan.isHourOnly()) {
            return hoursAlone(TimeCount.hours(period));
        }
        Prices prices = new Prices(plan);
        ChargeableTime time = plan.packing() == Packing.BOOKCARS
                ? TimeCount.elapsed(period, plan)
                : TimeCount.of(period, plan, prices);
        return plan.dateBased() ? dated(time, prices) : packed(time);
    }

    private Base packed(ChargeableTime time) {
        TierPacking packing = new TierPacking(plan);
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
            if (oneDayMore.cost().compareTo(cover.cost().plus(hourly().times(time.hours()))) < 0) {
                return blocks(ChargeableTime.of(time.days() + 1, 0), oneDayMore);
            }
        }
        return blocks(time, cover);
    }

    private Base single(TierPacking packing, ChargeableTime time) {
        TierPacking.Cover cover = packing.single(time.chargeableDays());
        long hours = TimeCount.started(period.duration().toMinutes());
        boolean byTheHour =
                plan.rate(RateTier.HOURLY).isPresent() && hourly().times(hours).compareTo(cover.cost()) < 0;
        return byTheHour
                ? hoursAlone(new ChargeableTime(0, hours, time.chargeableDays(), time.optionDays()))
                : blocks(new ChargeableTime(time.chargeableDays(), 0, time.chargeableDays(), time.optionDays()), cover);
    }

    /** What is left over of whole days costs hours, or one more daily price where hours have none. */
    private Base bookCars(TierPacking packing, ChargeableTime time) {
        TierPacking.Cover cover = packing.greedy(time.days());
        return time.hours() > 0 && plan.rate(RateTier.HOURLY).isEmpty()
                ? blocks(ChargeableTime.of(time.days() + 1, 0), packing.withOneDayMore(cover))
                : blocks(time, cover);
    }

    private Base blocks(ChargeableTime time, TierPacking.Cover cover) {
        List<PriceLine> lines = new ArrayList<>();
        cover.blocks().forEach(blocks -> add(lines, blocks.tier(), blocks.count()));
        Fraction day = time.days() == 0 ? Fraction.ZERO : cover.cost().dividedBy(Fraction.of(time.days()));
        return withHours(time, lines, new ArrayList<>(Collections.nCopies(Math.toIntExact(time.days()), day)));
    }

    private Base dated(ChargeableTime time, Prices prices) {
        List<UnitPrice> days = new ArrayList<>();
        for (long day = 0; day < time.days(); day++) {
            days.add(prices.ofDay(TimeCount.dateOfDay(period, clock, day)));
        }
        List<PriceLine> lines =
                new ArrayList<>(MergedLines.of(days, RateTier.DAILY.name(), LineUnit.DAY, plan.rounding()));
        return withHours(
                time, lines, new ArrayList<>(days.stream().map(UnitPrice::exact).toList()));
    }

    private Base hoursAlone(ChargeableTime time) {
        return withHours(time, new ArrayList<>(), new ArrayList<>());
    }

    private Base withHours(ChargeableTime time, List<PriceLine> lines, List<Fraction> units) {
        if (time.hours() > 0) {
            add(lines, RateTier.HOURLY, time.hours());
            units.add(hourly().times(time.hours()));
        }
        List<LocalDate> dates = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            dates.add(TimeCount.dateOfDay(period, clock, unit));
        }
        return new Base(time, lines, units, dates);
    }

    /** A price of nothing leaves no line (domain E3). */
    private void add(List<PriceLine> lines, RateTier tier, long count) {
        UnitPrice price = plan.rate(tier).orElseThrow().effective();
        if (price.unscaled() != 0) {
            lines.add(PriceLine.of(LineKind.RENTAL, tier.name(), count, tier.unit(), price, plan.rounding()));
        }
    }

    private UnitPrice hourly() {
        return plan.rate(RateTier.HOURLY).map(Rate::effective).orElseThrow();
    }
}
