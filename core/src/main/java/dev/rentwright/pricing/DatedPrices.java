package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.tariff.DatePrice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * Which date price counts on which date (domain P4): of ranges that overlap the first listed. Kept as stretches of dates of
 * one price, so that a plan of thousands of them is asked as quickly as one of a few, however far they reach.
 */
final class DatedPrices {

    private static final int NONE = -1;
    private static final int MOST_PARTS = 4096;

    /** Where stretches begin, in days of the epoch; each ends where the next begins. */
    private final int[] begins;

    private final int[] prices;

    /** A table of contents: the dates from the first on in parts, and for each part the first stretch not before it. */
    private final int[] contents;

    private final long first;

    /** Each part has two to the power of this days. */
    private final int shift;

    private DatedPrices(int[] begins, int[] prices) {
        this.begins = begins;
        this.prices = prices;
        this.first = begins.length == 0 ? 0 : begins[0];
        long span = begins.length == 0 ? -1 : begins[begins.length - 1] - first;
        int wide = 1;
        while (span >> wide >= MOST_PARTS) {
            wide++;
        }
        this.shift = wide;
        this.contents = new int[(int) (span >> wide) + 2];
        for (int part = 0; part < contents.length; part++) {
            int stretch = part == 0 ? 0 : contents[part - 1];
            while (stretch < begins.length && begins[stretch] < first + ((long) part << wide)) {
                stretch++;
            }
            contents[part] = stretch;
        }
    }

    /** The prices by the numbers that they are given. */
    static DatedPrices of(List<DatePrice> listed, ToIntFunction<DatePrice> number) {
        TreeMap<Long, List<Integer>> opening = new TreeMap<>();
        TreeMap<Long, List<Integer>> closing = new TreeMap<>();
        for (int i = 0; i < listed.size(); i++) {
            long from = listed.get(i).from().toEpochDay();
            long after = listed.get(i).to().toEpochDay() + 1;
            opening.computeIfAbsent(from, none -> new ArrayList<>()).add(i);
            closing.computeIfAbsent(after, none -> new ArrayList<>()).add(i);
        }
        TreeSet<Long> cuts = new TreeSet<>(opening.keySet());
        cuts.addAll(closing.keySet());
        TreeSet<Integer> open = new TreeSet<>();
        int[] begins = new int[cuts.size()];
        int[] prices = new int[cuts.size()];
        int stretch = 0;
        for (long cut : cuts) {
            open.addAll(opening.getOrDefault(cut, List.of()));
            closing.getOrDefault(cut, List.of()).forEach(open::remove);
            begins[stretch] = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, cut));
            prices[stretch++] = open.isEmpty() ? NONE : number.applyAsInt(listed.get(open.first()));
        }
        return new DatedPrices(begins, prices);
    }

    /** The stretch that a date is in; -1 before the first. */
    int stretch(int day) {
        long part = (day - first) >> shift;
        if (part < 0) {
            return -1;
        }
        if (part >= contents.length - 1) {
            return begins.length - 1;
        }
        int found = Arrays.binarySearch(begins, contents[(int) part], contents[(int) part + 1], day);
        return found >= 0 ? found : -found - 2;
    }

    /** The stretch of a date that is not before a date of another. */
    int stretchFrom(int stretch, int day) {
        int found = stretch;
        while (found + 1 < begins.length && begins[found + 1] <= day) {
            found++;
        }
        return found;
    }

    /** How many stretches there are from the first of some dates to the last. */
    int stretches(UnitDates dates) {
        int first = stretch(dates.first());
        return stretchFrom(first, dates.last()) - first + 1;
    }

    /** The first date behind a stretch. */
    int end(int stretch) {
        return stretch + 1 < begins.length ? begins[stretch + 1] : Integer.MAX_VALUE;
    }

    /** The number of the price of a stretch, or another where it has none. */
    int price(int stretch, int otherwise) {
        return stretch < 0 || prices[stretch] == NONE ? otherwise : prices[stretch];
    }
}
