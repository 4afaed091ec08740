package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Surcharge;
import java.util.List;
import java.util.Optional;

/**
 * SURCHARGE lines in the card's order (domain P15). Each makes a line, even of 0.00, as it does for those who are exempt
 * (domain P16).
 */
final class SurchargeLines {

    private SurchargeLines() {}

    /** Of one bill; what is no share of a bill stands on the first. */
    static void add(Deal deal, boolean firstBill, List<PriceLine> lines) {
        for (Surcharge surcharge : deal.plan().card().fees().surcharges()) {
            if (firstBill || surcharge.charge() instanceof Surcharge.Share) {
                PriceLine line =
                        deal.isExemptFrom(surcharge.code()) ? nothing(surcharge, deal) : line(surcharge, lines, deal);
                lines.add(surcharge.taxable() ? line : line.untaxed());
            }
        }
    }

    private static PriceLine line(Surcharge surcharge, List<PriceLine> earlier, Deal deal) {
        if (surcharge.charge() instanceof Surcharge.Share share) {
            Money base = Sums.of(earlier, share.of(), deal.currency()).max(deal.nothing());
            Money amount = base.times(share.rate(), deal.rounding());
            return PriceLine.of(LineKind.SURCHARGE, surcharge.code(), amount, new Basis.Share(share.rate(), base));
        }
        if (surcharge.charge() instanceof Surcharge.PerDay perDay) {
            return perDay(surcharge, perDay, deal);
        }
        if (surcharge.charge() instanceof Surcharge.PerPersonNight perNight) {
            return times(surcharge, personNights(perNight, deal), LineUnit.PERSON_NIGHT, perNight.price(), deal);
        }
        Money once = ((Surcharge.PerBooking) surcharge.charge()).amount();
        return times(surcharge, 1, LineUnit.RENTAL, UnitPrice.of(once), deal);
    }

    private static PriceLine perDay(Surcharge surcharge, Surcharge.PerDay charge, Deal deal) {
        long days = deal.time().chargeableDays();
        Fraction whole = charge.price().times(days);
        return charge.cap()
                .filter(cap -> whole.compareTo(cap.exact()) > 0)
                .map(cap -> PriceLine.of(LineKind.SURCHARGE, surcharge.code(), cap, new Basis.Capped(whole)))
                .orElseGet(() -> times(surcharge, days, LineUnit.DAY, charge.price(), deal));
    }

    /** Adults, and children who are old enough to pay as adults do, each for as many nights as count. */
    private static long personNights(Surcharge.PerPersonNight charge, Deal deal) {
        Travellers travellers = deal.request().travellers();
        long persons = travellers.adults();
        Optional<Integer> fromAge = charge.fromAge();
        if (fromAge.isPresent()) {
            persons += travellers.childAges().stream()
                    .filter(age -> age >= fromAge.get())
                    .count();
        }
        long nights =
                charge.mostNights().map(most -> Math.min(most, deal.nights())).orElse(deal.nights());
        return Math.multiplyExact(persons, nights);
    }

    private static PriceLine times(Surcharge surcharge, long quantity, LineUnit unit, UnitPrice price, Deal deal) {
        return PriceLine.of(LineKind.SURCHARGE, surcharge.code(), quantity, unit, price, deal.rounding());
    }

    private static PriceLine nothing(Surcharge surcharge, Deal deal) {
        return PriceLine.of(LineKind.SURCHARGE, surcharge.code(), deal.nothing(), Basis.Product.INSTANCE);
    }
}
