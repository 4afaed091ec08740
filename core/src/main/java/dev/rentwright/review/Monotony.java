package dev.rentwright.review;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A longer rental never costs less (domain P3). */
final class Monotony {

    private final PriceRequest template;
    private final RateBook book;

    private Monotony(PriceRequest template, RateBook book) {
        this.template = template;
        this.book = book;
    }

    /** The shortest rental that breaks it, or that has no price at all. */
    static Optional<Complaint> broken(PriceRequest template, RateBook book, List<LocalDate> starts) {
        Monotony monotony = new Monotony(template, book);
        return starts.stream()
                .flatMap(start -> monotony.from(start).stream())
                .min(Comparator.comparingInt(Found::length))
                .map(Found::complaint);
    }

    private Optional<Found> from(LocalDate start) {
        List<Term> terms = Lengths.from(template.term(), start);
        Term before = terms.get(0);
        Outcome<PriceBreakdown> price = price(before);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Outcome<PriceBreakdown> next = price(term);
            Optional<Money> total = total(next);
            if (total.isEmpty()) {
                return Optional.of(new Found(i, refused(term, next)));
            }
            if (total.get().compareTo(total(price).orElseThrow()) < 0) {
                return Optional.of(new Found(i, exactly(before, term)));
            }
            before = term;
            price = next;
        }
        return Optional.empty();
    }

    /** The very minute at which the price falls. */
    private Complaint exactly(Term shorter, Term longer) {
        Term before = shorter;
        for (Term term : Lengths.between(shorter, longer).toList()) {
            Money earlier = total(price(before)).orElseThrow();
            Money later = total(price(term)).orElseThrow();
            if (later.compareTo(earlier) < 0) {
                return new Complaint.LongerCostsLess(before, earlier, term, later);
            }
            before = term;
        }
        throw new IllegalStateException("expected the price to fall between " + shorter + " and " + longer);
    }

    private Complaint refused(Term term, Outcome<PriceBreakdown> outcome) {
        return new Complaint.Refused(
                term,
                outcome.fold(
                        price -> "",
                        refusals -> refusals.get(0).code().code() + " "
                                + refusals.get(0).facts()));
    }

    private Outcome<PriceBreakdown> price(Term term) {
        return book.price(template.with(term));
    }

    private static Optional<Money> total(Outcome<PriceBreakdown> outcome) {
        return outcome.fold(price -> Optional.of(price.total()), refusals -> Optional.empty());
    }

    private record Found(int length, Complaint complaint) {}
}
