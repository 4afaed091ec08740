package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.time.RentalClock;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What time costs by the hour, day and night, and how it is counted (domain T4 to T7, P2 to P5). What is empty is the
 * category's, and then the default that domain names.
 *
 * @param tiers what a unit of each tier costs; the daily price is also the base price of a night
 * @param lengths how many rental days a block covers where it is not the tier's own length (domain P2)
 * @param packing how days become blocks; {@code CHEAPEST} by default (domain P3)
 * @param clock how rental days are counted; {@code WALL_CLOCK} by default (domain T4)
 * @param graceMinutes free minutes after a whole rental day, 0 to 1439; 29 by default (domain T6)
 * @param optionsUseGrace whether grace covers options per day too; it does by default (domain T6)
 * @param dateBased whether date prices count for rental days; they always count for nights (domain P4, P5)
 * @param datePrices the first that covers a date counts
 * @param weekend what a weekend night costs, if it differs (domain P5)
 * @param weekendDays the dates of such nights; Saturday and Sunday by default
 */
public record TimeRates(
        Map<RateTier, Rate> tiers,
        Map<RateTier, Integer> lengths,
        Optional<Packing> packing,
        Optional<RentalClock> clock,
        Optional<Integer> graceMinutes,
        Optional<Boolean> optionsUseGrace,
        Optional<Boolean> dateBased,
        List<DatePrice> datePrices,
        Optional<UnitPrice> weekend,
        Optional<Set<DayOfWeek>> weekendDays) {

    /** Nothing is said. */
    public static final TimeRates NONE = new TimeRates(
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    private static final int LONGEST_BLOCK = 366;

    public TimeRates {
        Objects.requireNonNull(packing, "packing");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(optionsUseGrace, "optionsUseGrace");
        Objects.requireNonNull(dateBased, "dateBased");
        tiers = sorted(tiers);
        lengths = sorted(lengths);
        datePrices = List.copyOf(datePrices);
        weekendDays = weekendDays.map(Set::copyOf);
        if (graceMinutes.filter(minutes -> minutes < 0 || minutes > 1439).isPresent()) {
            throw new IllegalArgumentException("expected 0 to 1439 minutes of grace, got " + graceMinutes.get());
        }
        if (weekend.filter(UnitPrice::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a weekend price of 0 or more, got " + weekend.get());
        }
        lengths.forEach((tier, days) -> {
            boolean ofADay = tier == RateTier.HOURLY || tier == RateTier.DAILY;
            if (ofADay || days < 2 || days > LONGEST_BLOCK) {
                throw new IllegalArgumentException("expected a length of 2 to " + LONGEST_BLOCK
                        + " days for a weekly, two-weekly or monthly tier, got " + days + " for " + tier);
            }
        });
    }

    TimeRates with(RateTier tier, Rate rate) {
        Map<RateTier, Rate> more = new EnumMap<>(RateTier.class);
        more.putAll(tiers);
        more.put(tier, rate);
        return new TimeRates(
                more,
                lengths,
                packing,
                clock,
                graceMinutes,
                optionsUseGrace,
                dateBased,
                datePrices,
                weekend,
                weekendDays);
    }

    /** The same with another way to make blocks. */
    public TimeRates withPacking(Packing other) {
        return new TimeRates(
                tiers,
                lengths,
                Optional.of(other),
                clock,
                graceMinutes,
                optionsUseGrace,
                dateBased,
                datePrices,
                weekend,
                weekendDays);
    }

    /** The same with other free minutes. */
    public TimeRates withGraceMinutes(int minutes) {
        return new TimeRates(
                tiers,
                lengths,
                packing,
                clock,
                Optional.of(minutes),
                optionsUseGrace,
                dateBased,
                datePrices,
                weekend,
                weekendDays);
    }

    /** The same with date prices that count for days as well as nights. */
    public TimeRates withDatePrices(DatePrice... prices) {
        return new TimeRates(
                tiers,
                lengths,
                packing,
                clock,
                graceMinutes,
                optionsUseGrace,
                Optional.of(true),
                List.of(prices),
                weekend,
                weekendDays);
    }

    /** The same with a price for weekend nights. */
    public TimeRates withWeekend(UnitPrice price) {
        return new TimeRates(
                tiers,
                lengths,
                packing,
                clock,
                graceMinutes,
                optionsUseGrace,
                dateBased,
                datePrices,
                Optional.of(price),
                weekendDays);
    }

    TimeRates over(TimeRates below) {
        return new TimeRates(
                merged(tiers, below.tiers),
                merged(lengths, below.lengths),
                packing.or(below::packing),
                clock.or(below::clock),
                graceMinutes.or(below::graceMinutes),
                optionsUseGrace.or(below::optionsUseGrace),
                dateBased.or(below::dateBased),
                datePrices.isEmpty() ? below.datePrices : datePrices,
                weekend.or(below::weekend),
                weekendDays.or(below::weekendDays));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(
                        tiers.values().stream().map(rate -> rate.list().currency()),
                        datePrices.stream().map(dated -> dated.price().currency()),
                        weekend.stream().map(UnitPrice::currency))
                .flatMap(stream -> stream);
    }

    private static <V> Map<RateTier, V> merged(Map<RateTier, V> above, Map<RateTier, V> below) {
        Map<RateTier, V> merged = new EnumMap<>(RateTier.class);
        merged.putAll(below);
        merged.putAll(above);
        return merged;
    }

    private static <V> Map<RateTier, V> sorted(Map<RateTier, V> values) {
        Map<RateTier, V> sorted = new EnumMap<>(RateTier.class);
        sorted.putAll(values);
        return Collections.unmodifiableMap(sorted);
    }
}
