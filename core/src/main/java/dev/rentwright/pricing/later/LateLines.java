package dev.rentwright.pricing.later;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.ExtraCharge;
import dev.rentwright.pricing.InsuranceLines;
import dev.rentwright.pricing.OptionLines;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.TimeCount;
import dev.rentwright.tariff.LateFee;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * LATE lines of a hire (domain L6): time at list prices, options and insurances per day under the cap of the whole rental,
 * and a fee per started day. Drivers, surcharges and shares do not go on: the rulebook names none of them.
 */
final class LateLines {

    static final String LATE_FEE = "LATE_FEE";

    private static final long MINUTES_PER_HOUR = 60;

    private LateLines() {}

    /** D and H after the planned end; nothing within the grace, and nothing of what is not hired by the day and hour. */
    static ChargeableTime lateness(ReturnFacts facts) {
        return overrun(facts)
                .map(period -> TimeCount.late(period, facts.agreed().plan()))
                .orElse(ChargeableTime.of(0, 0));
    }

    static void add(Deal deal, ReturnFacts facts, ChargeableTime late, List<PriceLine> lines) {
        if (late.chargeableDays() == 0) {
            return;
        }
        time(RateTier.DAILY, late.days(), deal, lines);
        time(RateTier.HOURLY, late.hours(), deal, lines);
        long days = Deal.optionDays(late);
        OptionLines.of(deal, option -> option.late(days, deal.rounding()).ifPresent(lines::add));
        for (ExtraCharge cover : InsuranceLines.charged(deal)) {
            cover.late(days, deal.rounding()).ifPresent(lines::add);
        }
        deal.plan()
                .card()
                .returns()
                .late()
                .ifPresent(fee -> fee(fee, overrun(facts).orElseThrow(), deal, lines));
    }

    private static void time(RateTier tier, long count, Deal deal, List<PriceLine> lines) {
        if (count > 0) {
            UnitPrice list = deal.plan().rate(tier).orElseThrow().list();
            if (list.unscaled() > 0) {
                lines.add(PriceLine.of(LineKind.LATE, tier.name(), count, tier.unit(), list, deal.rounding()));
            }
        }
    }

    private static void fee(LateFee fee, RentalPeriod overrun, Deal deal, List<PriceLine> lines) {
        boolean due = overrun.duration().toMinutes() > fee.afterHours() * MINUTES_PER_HOUR;
        if (due && !fee.perDay().isZero()) {
            long days = Math.min(startedDays(overrun, deal.plan()), fee.mostDays());
            lines.add(PriceLine.of(
                    LineKind.LATE, LATE_FEE, days, LineUnit.DAY, UnitPrice.of(fee.perDay()), deal.rounding()));
        }
    }

    private static long startedDays(RentalPeriod overrun, RatePlan plan) {
        RentalLength length = plan.clock().measure(overrun);
        return length.wholeDays() + (length.remainderMinutes() > 0 ? 1 : 0);
    }

    private static Optional<RentalPeriod> overrun(ReturnFacts facts) {
        if (!(facts.agreed().term() instanceof Term.Hire hire)) {
            return Optional.empty();
        }
        Instant planned = hire.period().end();
        Instant returned = facts.returnedAt().truncatedTo(ChronoUnit.MINUTES);
        return returned.isAfter(planned)
                ? Optional.of(new RentalPeriod(planned, returned, hire.period().zone()))
                : Optional.empty();
    }
}
