package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.proof.Rental.Unit;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A hire by days and hours (domain T4 to T6, T12, P2 to P4). */
final class HireProof {

    private final RatePlan plan;
    private final RentalPeriod period;
    private final RentalClock clock;

    private HireProof(RatePlan plan, RentalPeriod period) {
        this.plan = plan;
        this.period = period;
        // BookCars counts elapsed time, and so dates its days by it.
        this.clock = plan.packing() == Packing.BOOKCARS ? RentalClock.ELAPSED_24H : plan.clock();
    }

    static Rental of(RatePlan plan, RentalPeriod period) {
        HireProof hire = new HireProof(plan, period);
        if (plan.isHourOnly()) {
            return hire.byTheHour();
        }
        if (plan.packing() == Packing.BOOKCARS) {
            return hire.asBookCars();
        }
        TimeProof time = TimeProof.of(plan, period);
        Rental rental = plan.dateBased() ? hire.byDate(time.days(), time.hours()) : hire.packed(time);
        return new Rental(rental.time(), time.optionDays(plan), rental.lines(), rental.units());
    }

    /** No cap, no grace, C = H / 24 rounded up (domain T12). */
    private Rental byTheHour() {
        long hours = TimeProof.startedHours(period.duration().toMinutes());
        ChargeableTime time = new ChargeableTime(0, hours, hours / 24 + (hours % 24 == 0 ? 0 : 1));
        return Rental.of(time, hours(hours).stream().toList(), hourUnit(0, hours));
    }

    private Rental packed(TimeProof time) {
        List<BlockProof> blocks = BlockProof.of(plan);
        return switch (plan.packing()) {
            case CHEAPEST -> cheapest(blocks, time);
            case GREEDY, BOOKCARS -> of(BlockProof.greedy(blocks, time.days()), time.days(), time.hours());
            case SINGLE_TIER -> single(blocks, time);
        };
    }

    private Rental cheapest(List<BlockProof> blocks, TimeProof time) {
        BlockProof.Cover cover = BlockProof.cheapest(blocks, time.days());
        if (time.hours() > 0) {
            BlockProof.Cover dayMore = BlockProof.cheapest(blocks, time.days() + 1);
            Fraction withHours = cover.cost().plus(hourly().exact().times(time.hours()));
            if (dayMore.cost().compareTo(withHours) < 0) {
                return of(dayMore, time.days() + 1, 0);
            }
        }
        return of(cover, time.days(), time.hours());
    }

    /** Blocks for C days, or every hour at the hourly price where that is cheaper; ties to the longer. */
    private Rental single(List<BlockProof> blocks, TimeProof time) {
        BlockProof.Cover cover = BlockProof.single(blocks, time.chargeableDays());
        long hours = TimeProof.startedHours(period.duration().toMinutes());
        Optional<Fraction> byTheHour = TimeProof.price(plan, RateTier.HOURLY)
                .map(price -> price.exact().times(hours))
                .filter(cost -> cost.compareTo(cover.cost()) < 0);
        if (byTheHour.isEmpty()) {
            return of(cover, time.chargeableDays(), 0);
        }
        ChargeableTime charged = new ChargeableTime(0, hours, time.chargeableDays());
        return Rental.of(charged, hours(hours).stream().toList(), hourUnit(0, hours));
    }

    private Rental asBookCars() {
        long hours = TimeProof.startedHours(period.duration().toMinutes());
        long days = hours / 24;
        long left = hours % 24;
        if (plan.dateBased()) {
            return byDate(left == 0 ? days : days + 1, 0);
        }
        BlockProof.Cover cover = BlockProof.greedy(BlockProof.of(plan), days);
        if (left > 0 && TimeProof.price(plan, RateTier.HOURLY).isEmpty()) {
            return of(oneDayMore(cover), days + 1, 0);
        }
        return of(cover, days, left);
    }

    /** Days are the shortest blocks, and so the last pile. */
    private static BlockProof.Cover oneDayMore(BlockProof.Cover cover) {
        BlockProof.Cover more = BlockProof.Cover.NOTHING;
        for (BlockProof.Pile pile : cover.piles()) {
            boolean ofDays = pile.block().tier() == RateTier.DAILY;
            more = more.and(pile.block(), ofDays ? pile.count() + 1 : pile.count());
        }
        return more;
    }

    /** Each day at the price of its date, merged by price in order of first appearance (domain P4, E3). */
    private Rental byDate(long days, long hours) {
        DayPrices prices = new DayPrices();
        List<Unit> units = new ArrayList<>();
        for (long k = 0; k < days; k++) {
            UnitPrice price = TimeProof.day(plan, TimeProof.date(period, clock, k));
            prices.add(price);
            units.add(new Unit(TimeProof.date(period, clock, k), price.exact(), false));
        }
        List<PriceLine> lines = new ArrayList<>(prices.lines("DAILY", LineUnit.DAY, plan.rounding()));
        hours(hours).ifPresent(lines::add);
        units.addAll(hourUnit(days, hours));
        return Rental.of(time(days, hours), lines, units);
    }

    private Rental of(BlockProof.Cover cover, long days, long hours) {
        List<PriceLine> lines = new ArrayList<>();
        for (BlockProof.Pile pile : cover.piles()) {
            BlockProof block = pile.block();
            Lines.product(
                            LineKind.RENTAL,
                            block.tier().name(),
                            pile.count(),
                            block.tier().unit(),
                            block.price(),
                            plan.rounding())
                    .ifPresent(lines::add);
        }
        hours(hours).ifPresent(lines::add);
        List<Unit> units = new ArrayList<>();
        for (long k = 0; k < days; k++) {
            Fraction even = cover.cost().dividedBy(Fraction.of(days));
            units.add(new Unit(TimeProof.date(period, clock, k), even, false));
        }
        units.addAll(hourUnit(days, hours));
        return Rental.of(time(days, hours), lines, units);
    }

    private Optional<PriceLine> hours(long hours) {
        return hours == 0
                ? Optional.empty()
                : Lines.product(LineKind.RENTAL, "HOURLY", hours, LineUnit.HOUR, hourly(), plan.rounding());
    }

    private List<Unit> hourUnit(long days, long hours) {
        return hours == 0
                ? List.of()
                : List.of(new Unit(
                        TimeProof.date(period, clock, days), hourly().exact().times(hours), true));
    }

    private static ChargeableTime time(long days, long hours) {
        return new ChargeableTime(days, hours, hours > 0 ? days + 1 : days);
    }

    private UnitPrice hourly() {
        return TimeProof.price(plan, RateTier.HOURLY).orElseThrow();
    }
}
