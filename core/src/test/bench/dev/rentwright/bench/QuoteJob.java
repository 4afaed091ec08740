package dev.rentwright.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What is priced, as plain data that no arm has prepared for itself: one card of prices, what changes them, and the trips
 * to be quoted. Amounts are cents of one currency, dates are local to a place without daylight saving, and pickups are at
 * one time of day. How it is to be priced is said by domain T5, P3, P4, P6, P8 and P16 ({@code PER_LINE}), nothing else.
 *
 * @param dateBased whether days cost what {@code datePrices} say (domain P4) or tiers are packed ({@code CHEAPEST})
 * @param datePrices the first that contains a date wins
 * @param rules in no order
 * @param extras taken along by every trip
 * @param levies all exclusive, on every line that is no tax, in the order of calculation
 */
record QuoteJob(
        Card card,
        boolean dateBased,
        List<DatePrice> datePrices,
        List<StoredRule> rules,
        List<Extra> extras,
        List<Levy> levies,
        List<Trip> trips) {

    /** How rules are grouped and in which order they work. Each is an exclusive group of its own. */
    enum RuleType {
        BASE,
        SEASONAL,
        DEMAND,
        PROMOTIONAL,
        LOYALTY
    }

    QuoteJob {
        datePrices = List.copyOf(datePrices);
        rules = List.copyOf(rules);
        extras = List.copyOf(extras);
        levies = List.copyOf(levies);
        trips = List.copyOf(trips);
    }

    /** The prices of the tiers of 1, 7, 14 and 30 days, and of a started hour. */
    record Card(long daily, long weekly, long biWeekly, long monthly, long hourly) {}

    /** What a rental day costs that begins on one of these dates. */
    record DatePrice(Dates dates, long cents) {}

    /**
     * A rule: which price units it matches, every criterion left out matching all, and what it makes of them.
     *
     * @param id smaller ones win where priorities are equal
     * @param dates of the price unit
     * @param minDays of the chargeable days of the trip, and so {@code maxDays}; both inclusive
     * @param multiplier in thousandths
     * @param fixed cents that are added after multiplying, not to extra hours
     */
    record StoredRule(
            int id,
            RuleType type,
            int priority,
            Optional<String> category,
            Optional<String> location,
            Optional<Dates> dates,
            Optional<DayOfWeek> weekday,
            OptionalInt minDays,
            OptionalInt maxDays,
            int multiplier,
            long fixed) {

        /** What its price line is called. */
        String code() {
            return String.format(Locale.ROOT, "R%05d", id);
        }

        /** Whether it is for a place. */
        boolean isAt(String pickupCategory, String pickupLocation) {
            return (category.isEmpty() || category.get().equals(pickupCategory))
                    && (location.isEmpty() || location.get().equals(pickupLocation));
        }

        /** Whether it is for trips of so many chargeable days. */
        boolean lasts(int chargeableDays) {
            return chargeableDays >= minDays.orElse(0) && chargeableDays <= maxDays.orElse(Integer.MAX_VALUE);
        }

        /** Whether it is for a price unit of this date. */
        boolean isOn(LocalDate date) {
            return (dates.isEmpty() || dates.get().contains(date))
                    && (weekday.isEmpty() || weekday.get() == date.getDayOfWeek());
        }
    }

    /** Dates from the first to the last, both included. */
    record Dates(LocalDate first, LocalDate last) {

        boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /** Something taken along, charged per chargeable day or once; the cap is per piece and trip. */
    record Extra(String code, boolean perDay, long cents, int pieces, OptionalLong cap) {}

    /** A tax; a compound one is also taken on the taxes before it. {@code rate} is in thousandths of a percent. */
    record Levy(String code, int rate, boolean compound) {}

    /** From ten in the morning of a date, for so many days and then so many hours. */
    record Trip(String category, String location, LocalDate start, int days, int hours) {}
}
