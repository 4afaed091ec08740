package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Term;
import dev.rentwright.proof.Rental.Unit;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Stays by nights and by calendar months (domain T7 to T9, P5, P22). */
final class StayProof {

    private StayProof() {}

    static Rental nights(RatePlan plan, DateRange dates) {
        DayPrices prices = new DayPrices();
        List<Unit> units = new ArrayList<>();
        for (LocalDate night = dates.from(); night.isBefore(dates.until()); night = night.plusDays(1)) {
            UnitPrice price = night(plan, night);
            prices.add(price);
            units.add(new Unit(night, price.exact(), false));
        }
        ChargeableTime time = new ChargeableTime(units.size(), 0, units.size());
        return Rental.of(time, prices.lines("NIGHTLY", LineUnit.NIGHT, plan.rounding()), units);
    }

    /** The first date price, else the weekend's, else the base (domain P5). */
    private static UnitPrice night(RatePlan plan, LocalDate night) {
        for (var dated : plan.card().time().datePrices()) {
            if (!night.isBefore(dated.from()) && !night.isAfter(dated.to())) {
                return dated.price();
            }
        }
        boolean weekend = plan.weekendDays().contains(night.getDayOfWeek());
        return plan.card()
                .time()
                .weekend()
                .filter(price -> weekend)
                .orElseGet(() -> TimeProof.price(plan, RateTier.DAILY).orElseThrow());
    }

    static Rental months(RatePlan plan, Term.Months term, Money rent) {
        List<PriceLine> lines = new ArrayList<>();
        List<Unit> units = new ArrayList<>();
        for (LocalDate from = term.start(); from.isBefore(end(term)); ) {
            LocalDate until = nextCut(plan.billingCycle(), term, from);
            boolean byCalendar = plan.billingCycle() == BillingCycle.FIRST_OF_MONTH;
            DateRange dates = new DateRange(from, until);
            int ofDays = byCalendar ? from.lengthOfMonth() : (int) dates.days();
            Fraction part = rent.exact().times(dates.days()).dividedBy(Fraction.of(ofDays));
            units.add(new Unit(from, part, false));
            // Every period has its line, and so its invoice, though its rent be nothing (domain P22).
            lines.add(period(plan.rounding().round(part, plan.currency()), new Basis.Rent(rent, dates, ofDays)));
            from = until;
        }
        long days = new DateRange(term.start(), end(term)).days();
        return Rental.of(new ChargeableTime(days, 0, days), lines, units);
    }

    /** Months are added to the start, never to each other (domain T8). */
    private static LocalDate end(Term.Months term) {
        return term.start().plusMonths(term.months());
    }

    private static LocalDate nextCut(BillingCycle cycle, Term.Months term, LocalDate from) {
        if (cycle == BillingCycle.FIRST_OF_MONTH) {
            LocalDate first = from.withDayOfMonth(1).plusMonths(1);
            return first.isBefore(end(term)) ? first : end(term);
        }
        int k = 1;
        while (!term.start().plusMonths(k).isAfter(from)) {
            k++;
        }
        return term.start().plusMonths(k);
    }

    private static PriceLine period(Money amount, Basis basis) {
        UnitPrice one = UnitPrice.of(amount);
        return new PriceLine(LineKind.RENTAL, "RENT", BigDecimal.ONE, LineUnit.MONTH, one, amount, true, false, basis);
    }
}
