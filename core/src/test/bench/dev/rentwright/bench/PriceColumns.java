package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.Card;
import dev.rentwright.bench.QuoteJob.Extra;
import dev.rentwright.bench.QuoteJob.Levy;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Everything of a job but its rules, as columns of numbers over the dates and lengths that its trips can reach. */
final class PriceColumns {

    final boolean dateBased;
    final LocalDate firstDate;
    final int dates;
    final int lengths;
    final long hourly;
    final TierCover tiers;

    /** The distinct prices of a day, and which of them a date has. */
    final long[] dayPrices;

    final int[] dayPriceOf;

    final String[] extraCode;
    final boolean[] extraPerDay;
    final long[] extraPrice;
    final long[] extraPieces;
    final long[] extraCap;

    final String[] levyCode;
    final long[] levyRate;
    final boolean[] levyCompound;

    PriceColumns(QuoteJob job) {
        Card card = job.card();
        int longest = job.trips().stream().mapToInt(Trip::days).max().orElseThrow();
        dateBased = job.dateBased();
        lengths = longest + 3;
        hourly = card.hourly();
        tiers = new TierCover(card, lengths);
        firstDate =
                job.trips().stream().map(Trip::start).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                job.trips().stream().map(Trip::start).max(LocalDate::compareTo).orElseThrow();
        dates = Math.toIntExact(last.toEpochDay() - firstDate.toEpochDay()) + lengths;

        List<Long> distinct = new ArrayList<>();
        dayPriceOf = new int[dates];
        for (int date = 0; date < dates; date++) {
            long price = priceOn(job, firstDate.plusDays(date));
            if (!distinct.contains(price)) {
                distinct.add(price);
            }
            dayPriceOf[date] = distinct.indexOf(price);
        }
        dayPrices = distinct.stream().mapToLong(price -> price).toArray();

        List<Extra> extras = job.extras();
        extraCode = extras.stream().map(Extra::code).toArray(String[]::new);
        extraPerDay = new boolean[extras.size()];
        extraPrice = extras.stream().mapToLong(Extra::cents).toArray();
        extraPieces = extras.stream().mapToLong(Extra::pieces).toArray();
        extraCap = extras.stream()
                .mapToLong(extra -> extra.cap().orElse(Long.MAX_VALUE))
                .toArray();
        for (int extra = 0; extra < extraPerDay.length; extra++) {
            extraPerDay[extra] = extras.get(extra).perDay();
        }

        List<Levy> levies = job.levies();
        levyCode = levies.stream().map(Levy::code).toArray(String[]::new);
        levyRate = levies.stream().mapToLong(Levy::rate).toArray();
        levyCompound = new boolean[levies.size()];
        for (int levy = 0; levy < levyCompound.length; levy++) {
            levyCompound[levy] = levies.get(levy).compound();
        }
    }

    int date(Trip trip) {
        return (int) (trip.start().toEpochDay() - firstDate.toEpochDay());
    }

    private static long priceOn(QuoteJob job, LocalDate date) {
        return job.dateBased()
                ? job.datePrices().stream()
                        .filter(price -> price.dates().contains(date))
                        .findFirst()
                        .map(QuoteJob.DatePrice::cents)
                        .orElse(job.card().daily())
                : job.card().daily();
    }
}
