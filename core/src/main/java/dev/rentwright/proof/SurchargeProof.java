package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Surcharge;
import java.util.ArrayList;
import java.util.List;

/** What places and authorities add, in the order of the card, even when it is nothing (domain P15, P16). */
final class SurchargeProof {

    private final PriceRequest request;
    private final Rounding rounding;
    private final long chargeableDays;
    private final long nights;
    private final List<PriceLine> sofar;

    SurchargeProof(PriceRequest request, Rental rental, List<PriceLine> sofar) {
        this.request = request;
        this.rounding = request.plan().rounding();
        this.chargeableDays = rental.time().chargeableDays();
        // A car hired for a day and three hours is out for one night.
        this.nights = rental.time().days();
        this.sofar = List.copyOf(sofar);
    }

    /** Of one invoice; what is no share of it stands on the first. */
    List<PriceLine> lines(boolean first) {
        List<PriceLine> lines = new ArrayList<>();
        for (Surcharge surcharge : request.plan().card().fees().surcharges()) {
            if (!first && !(surcharge.charge() instanceof Surcharge.Share)) {
                continue;
            }
            PriceLine line = request.travellers().exemptFrom().contains(surcharge.code())
                    ? once(surcharge.code(), Money.zero(request.plan().currency()))
                    : line(surcharge.code(), surcharge.charge());
            lines.add(surcharge.taxable() ? line : Lines.untaxed(line));
        }
        return lines;
    }

    private PriceLine line(String code, Surcharge.Charge charge) {
        if (charge instanceof Surcharge.Share share) {
            Money sum = Lines.sum(sofar.stream(), share.of(), request.plan().currency());
            Money base = sum.isNegative() ? Money.zero(sum.currency()) : sum;
            Money amount = rounding.round(base.exact().times(share.rate().fraction()), base.currency());
            return Lines.value(LineKind.SURCHARGE, code, amount, new Basis.Share(share.rate(), base));
        }
        if (charge instanceof Surcharge.PerDay perDay) {
            return perDay(code, perDay);
        }
        if (charge instanceof Surcharge.PerPersonNight city) {
            long counted =
                    Math.min(nights, city.mostNights().map(Integer::longValue).orElse(nights));
            return product(code, payers(city) * counted, LineUnit.PERSON_NIGHT, city.price());
        }
        return once(code, ((Surcharge.PerBooking) charge).amount());
    }

    private PriceLine perDay(String code, Surcharge.PerDay charge) {
        Fraction whole = charge.price().exact().times(chargeableDays);
        return charge.cap()
                .filter(cap -> whole.compareTo(cap.exact()) > 0)
                .map(cap -> Lines.value(LineKind.SURCHARGE, code, cap, new Basis.Capped(whole)))
                .orElseGet(() -> product(code, chargeableDays, LineUnit.DAY, charge.price()));
    }

    /** Adults, and children who are old enough. */
    private long payers(Surcharge.PerPersonNight city) {
        Travellers who = request.travellers();
        return who.adults()
                + city.fromAge()
                        .map(from -> who.childAges().stream()
                                .filter(age -> age >= from)
                                .count())
                        .orElse(0L);
    }

    private PriceLine once(String code, Money amount) {
        return product(code, 1, LineUnit.RENTAL, UnitPrice.of(amount));
    }

    private PriceLine product(String code, long quantity, LineUnit unit, UnitPrice price) {
        return Lines.evenZero(LineKind.SURCHARGE, code, quantity, unit, price, rounding, Basis.Product.INSTANCE);
    }
}
