package dev.rentwright.review;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks of days that are never charged, because shorter ones cover as many days for no more (domain P3). */
final class TierUse {

    private TierUse() {}

    static List<Complaint> of(RatePlan plan) {
        if (plan.packing() != Packing.CHEAPEST
                || plan.isHourOnly()
                || plan.rate(RateTier.DAILY).isEmpty()) {
            return List.of();
        }
        List<Complaint> complaints = new ArrayList<>();
        for (RateTier tier : RateTier.BLOCKS) {
            if (tier != RateTier.DAILY) {
                plan.rate(tier).ifPresent(rate -> useless(plan, tier).ifPresent(complaints::add));
            }
        }
        return complaints;
    }

    private static Optional<Complaint> useless(RatePlan plan, RateTier tier) {
        Fraction own = plan.rate(tier).orElseThrow().effective().exact();
        Fraction shorter = least(plan, plan.days(tier));
        if (shorter.compareTo(own) > 0) {
            return Optional.empty();
        }
        Money blocks = Rounding.HALF_UP.round(shorter, plan.currency());
        return Optional.of(
                new Complaint.NeverPays(tier, plan.rate(tier).orElseThrow().effective(), blocks));
    }

    /** The least that blocks shorter than so many days cost for them. */
    private static Fraction least(RatePlan plan, int days) {
        Fraction[] least = new Fraction[days + 1];
        least[0] = Fraction.ZERO;
        for (int covered = 1; covered <= days; covered++) {
            Fraction best = least[covered - 1].plus(price(plan, RateTier.DAILY));
            for (RateTier tier : RateTier.BLOCKS) {
                if (plan.rate(tier).isPresent() && plan.days(tier) < days) {
                    Fraction with = least[Math.max(0, covered - plan.days(tier))].plus(price(plan, tier));
                    best = with.compareTo(best) < 0 ? with : best;
                }
            }
            least[covered] = best;
        }
        return least[days];
    }

    private static Fraction price(RatePlan plan, RateTier tier) {
        return plan.rate(tier).orElseThrow().effective().exact();
    }
}
