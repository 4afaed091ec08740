package dev.rentwright.review;

import dev.rentwright.pricing.Term;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Longer and longer terms of one kind from one date: what the check tries. */
final class Lengths {

    /** Every hour of five weeks: past each block of days, and past the end of its grace. */
    static final int HOURS = 35 * 24;

    static final int NIGHTS = 35;
    static final int MONTHS = 24;

    private Lengths() {}

    /** What is tried of terms like the template, in words. */
    static String said(Term template) {
        if (template instanceof Term.Hire) {
            return "rentals of every whole number of hours up to " + HOURS / 24 + " days";
        }
        return template instanceof Term.Nights
                ? "stays of every length up to " + NIGHTS + " nights"
                : "rentals of every length up to " + MONTHS + " months";
    }

    /** Terms like the template that begin on a date, shortest first. */
    static List<Term> from(Term template, LocalDate date) {
        if (template instanceof Term.Hire hire) {
            LocalDateTime start = date.atTime(hire.startTime());
            RentalPeriod day =
                    RentalPeriod.between(start, start.plusDays(1), hire.period().zone());
            return IntStream.rangeClosed(1, HOURS)
                    .<Term>mapToObj(hours -> after(day, 60L * hours))
                    .toList();
        }
        if (template instanceof Term.Nights nights) {
            return IntStream.rangeClosed(1, NIGHTS)
                    .<Term>mapToObj(
                            count -> new Term.Nights(new DateRange(date, date.plusDays(count)), nights.checkIn()))
                    .toList();
        }
        Term.Months months = (Term.Months) template;
        return IntStream.rangeClosed(1, MONTHS)
                .<Term>mapToObj(count -> new Term.Months(date, count, months.lease(), months.startTime()))
                .toList();
    }

    /** Of so many whole days, nights or months from a date, as far as is tried, and of at least some number. */
    static Stream<Term> whole(Term template, LocalDate date, int least) {
        if (template instanceof Term.Hire hire) {
            LocalDateTime start = date.atTime(hire.startTime());
            return Stream.concat(IntStream.rangeClosed(1, HOURS / 24).boxed(), beyond(least, HOURS / 24))
                    .map(days -> new Term.Hire(RentalPeriod.between(
                            start, start.plusDays(days), hire.period().zone())));
        }
        if (template instanceof Term.Nights nights) {
            return Stream.concat(IntStream.rangeClosed(1, NIGHTS).boxed(), beyond(least, NIGHTS))
                    .map(count -> new Term.Nights(new DateRange(date, date.plusDays(count)), nights.checkIn()));
        }
        return from(template, date).stream();
    }

    private static Stream<Integer> beyond(int least, int tried) {
        return Stream.of(least).filter(count -> count > tried);
    }

    /** The terms between two, the longer one last: every minute of a hire, else the longer one alone. */
    static Stream<Term> between(Term shorter, Term longer) {
        if (shorter instanceof Term.Hire from && longer instanceof Term.Hire to) {
            long least = from.period().duration().toMinutes();
            long most = to.period().duration().toMinutes();
            return IntStream.rangeClosed(1, Math.toIntExact(most - least))
                    .mapToObj(more -> after(from.period(), least + more));
        }
        return Stream.of(longer);
    }

    private static Term after(RentalPeriod period, long minutes) {
        return new Term.Hire(period.withEnd(period.start().plusSeconds(60 * minutes)));
    }
}
