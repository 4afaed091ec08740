package dev.rentwright.pricing.rule;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** What a price unit costs on each date by a plan, whoever asks (domain P4, P5): for each plan one object, which is itself. */
public final class DatePrices {

    /** Those of units that do not simply cost what their dates do. */
    public static final DatePrices NONE = new DatePrices(day -> 0, 1);

    private final IntToLongFunction ofDay;
    private final long denominator;

    /** Whole numbers over a denominator, by the days of the epoch. */
    public DatePrices(IntToLongFunction ofDay, long denominator) {
        this.ofDay = ofDay;
        this.denominator = denominator;
    }

    long[] of(UnitDates dates) {
        return IntStream.range(0, dates.size())
                .mapToLong(unit -> ofDay.applyAsLong(dates.day(unit)))
                .toArray();
    }

    long denominator() {
        return denominator;
    }
}
