package dev.rentwright.review;

import dev.rentwright.booking.BookingId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.money.CurrencyUnit;

/**
 * What past rentals would have brought at other prices. Revenue counts the repriced ones only, so that both sums are of the
 * same rentals; those that the candidate refuses stand beside it.
 *
 * @param repriced with both totals, in the order of the rentals
 * @param refused with the reasons
 * @param complaints the laws that the candidate breaks, tried around the first rental of each kind
 */
public record ShadowReport(List<Repriced> repriced, List<Refused> refused, List<Complaint> complaints) {

    public ShadowReport {
        repriced = List.copyOf(repriced);
        refused = List.copyOf(refused);
        complaints = List.copyOf(complaints);
    }

    /** Without a look at the candidate's laws. */
    ShadowReport(List<Repriced> repriced, List<Refused> refused) {
        this(repriced, refused, List.of());
    }

    /** The same with what is wrong with the candidate itself. */
    ShadowReport with(List<Complaint> found) {
        return new ShadowReport(repriced, refused, found);
    }

    /** The repriced rentals whose total would have been another. */
    public List<Repriced> affected() {
        return repriced.stream().filter(one -> !one.difference().isZero()).toList();
    }

    /** Both sums, by currency, in the order in which currencies come up; nothing when nothing was repriced. */
    public Map<CurrencyUnit, Revenue> revenue() {
        Map<CurrencyUnit, Revenue> sums = new LinkedHashMap<>();
        repriced.forEach(one ->
                sums.merge(one.oldTotal().currency(), new Revenue(one.oldTotal(), one.newTotal()), Revenue::plus));
        return sums;
    }

    ShadowReport plus(ShadowReport other) {
        List<Repriced> allRepriced = new ArrayList<>(repriced);
        allRepriced.addAll(other.repriced);
        List<Refused> allRefused = new ArrayList<>(refused);
        allRefused.addAll(other.refused);
        return new ShadowReport(allRepriced, allRefused);
    }

    /** A rental at both prices. */
    public record Repriced(BookingId booking, Money oldTotal, Money newTotal) {
        public Repriced {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(oldTotal, "oldTotal");
            Objects.requireNonNull(newTotal, "newTotal");
        }

        /** How much more it would have cost; negative for less. */
        public Money difference() {
            return newTotal.minus(oldTotal);
        }
    }

    /** A rental that the candidate has no price for, and why. */
    public record Refused(BookingId booking, Money oldTotal, List<Refusal> refusals) {
        public Refused {
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(oldTotal, "oldTotal");
            refusals = List.copyOf(refusals);
        }
    }

    /** What rentals brought, and would have brought, in one currency. */
    public record Revenue(Money was, Money wouldBe) {
        public Revenue {
            Objects.requireNonNull(was, "was");
            Objects.requireNonNull(wouldBe, "wouldBe");
        }

        /** How much more it would have been; negative for less. */
        public Money difference() {
            return wouldBe.minus(was);
        }

        Revenue plus(Revenue other) {
            return new Revenue(was.plus(other.was), wouldBe.plus(other.wouldBe));
        }
    }
}
