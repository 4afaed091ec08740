package dev.rentwright.review;

import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.DatePrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for the smallest case in which a card breaks a law. It tries every hour up to five weeks, every night up to five
 * weeks, or every month up to two years, from each date around which the card's prices change, and each weekday beside.
 *
 * <pre>{@code
 * CardCheck.of(PriceRequest.of(plan, aWeek).with(rules)).forEach(it -> System.out.println(it.sentence()));
 * }</pre>
 */
public final class CardCheck {

    /** A card of daily prices for ten years has this many changes; the earliest count. */
    private static final int MOST_STARTS = 60;

    private final PriceRequest template;
    private final RateBook book;

    private CardCheck(PriceRequest template) {
        this.template = template;
        this.book = RateBook.of(template.plan(), template.rules());
    }

    /**
     * What is wrong with the plan and the rules of a request; empty when nothing was found.
     *
     * @param template its term says where, at what time of day and around when to try; people and choices are kept
     */
    public static List<Complaint> of(PriceRequest template) {
        return new CardCheck(template).complaints();
    }

    /** What {@link #of} tries, in words: whatever lies outside may still be wrong. */
    public static String tried(PriceRequest template) {
        List<LocalDate> starts = new CardCheck(template).starts();
        return Lengths.said(template.term()) + ", beginning on each of " + starts.size()
                + " dates around which prices change, from " + starts.get(0) + " to "
                + starts.get(starts.size() - 1) + ", with the people and choices given";
    }

    private List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>(Seasons.gaps(datePrices(), template.rules()));
        complaints.addAll(
                RuleRivalry.of(template.rules().rules(), template.term().startDate()));
        complaints.addAll(TermFit.of(template));
        if (!(template.term() instanceof Term.Nights)) {
            complaints.addAll(TierUse.of(template.plan()));
        }
        List<LocalDate> starts = starts();
        complaints.addAll(new Floors(template, book).below(starts));
        Monotony.broken(template, book, starts).ifPresent(complaints::add);
        return List.copyOf(complaints);
    }

    /** The template's own week, and the days around each date at which the card changes. */
    private List<LocalDate> starts() {
        LocalDate own = template.term().startDate();
        TreeSet<LocalDate> starts = new TreeSet<>();
        for (int day = 0; day < 7; day++) {
            starts.add(own.plusDays(day));
        }
        bounds().forEach(bound -> {
            for (int day = -3; day <= 1; day++) {
                starts.add(bound.plusDays(day));
            }
        });
        return starts.stream().limit(MOST_STARTS).toList();
    }

    /** Those that count: for nights always, for hires where the plan goes by them, for months never (domain P4, P5, P22). */
    private List<DatePrice> datePrices() {
        boolean count = template.term() instanceof Term.Nights
                || (template.term() instanceof Term.Hire && template.plan().dateBased());
        return count ? template.plan().card().time().datePrices() : List.of();
    }

    private Stream<LocalDate> bounds() {
        return Stream.concat(
                datePrices().stream()
                        .flatMap(dated -> Stream.of(dated.from(), dated.to().plusDays(1))),
                template.rules().rules().stream()
                        .flatMap(rule -> Stream.concat(
                                rule.when().from().stream(), rule.when().to().map(to -> to.plusDays(1)).stream())));
    }
}
