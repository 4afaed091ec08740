package dev.rentwright.pricing.later;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Sums;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.time.DateRange;
import java.util.List;

/**
 * What a bill comes to when only some days of its billing period are rented (domain T9, L7): a part of the rent by its days, of
 * rules by the same days, of the supplier's rate and of discounts by what they are taken of. Everything else stays.
 */
final class RentPart {

    private final Deal deal;
    private final DateRange dates;
    private final Bill.Builder whole = new Bill.Builder();
    private final Bill.Builder part = new Bill.Builder();

    private RentPart(Deal deal, DateRange dates) {
        this.deal = deal;
        this.dates = dates;
    }

    /** The part of a bill before fees and taxes, for some days of its period. */
    static Bill.Builder of(Deal deal, Bill.Builder open, DateRange dates) {
        RentPart made = new RentPart(deal, dates);
        Fraction days = Fraction.of(dates.days(), dates(open).days());
        for (PriceLine line : open) {
            made.add(line, days);
        }
        return made.part;
    }

    /** The billing period of a bill. */
    static DateRange dates(Bill.Builder bill) {
        return rent(bill.get(0)).dates();
    }

    /**
     * What the rent on a line is made of.
     *
     * @throws IllegalArgumentException for a line of another kind
     */
    static Basis.Rent rent(PriceLine line) {
        if (line.basis() instanceof Basis.Rent rent) {
            return rent;
        }
        throw new IllegalArgumentException("expected a price by the month, got one of " + line.code());
    }

    private void add(PriceLine line, Fraction days) {
        whole.add(line);
        PriceLine due = switch (line.kind()) {
            case RENTAL -> rented(line);
            case RULE -> ruled(line, days);
            case SUPPLIER_RATE -> share(line, sum(whole).minus(line.amount()), sum(part));
            case DISCOUNT ->
                share(line, sum(Sums.rentalGroup(whole)).minus(line.amount()), sum(Sums.rentalGroup(part)));
            default -> line;
        };
        if (!due.amount().isZero() || due.equals(line) || line.kind() == LineKind.RENTAL) {
            part.add(due);
        }
    }

    private PriceLine rented(PriceLine line) {
        Basis.Rent rent = rent(line);
        Basis.Rent some = new Basis.Rent(rent.rent(), dates, rent.ofDays());
        Fraction exact = rent.rent().exact().times(dates.days()).dividedBy(Fraction.of(rent.ofDays()));
        UnitPrice amount = UnitPrice.of(deal.rounding().round(exact, deal.currency()));
        return PriceLine.of(LineKind.RENTAL, line.code(), 1, LineUnit.MONTH, amount, deal.rounding())
                .basedOn(some);
    }

    /** What stands so far is rounded and not the change, so that a day more never costs less. */
    private PriceLine ruled(PriceLine line, Fraction days) {
        Money due = deal.rounding().round(sum(whole).exact().times(days), deal.currency());
        Basis basis = line.basis() instanceof Basis.RuleEffect effect
                ? new Basis.RuleEffect(
                        effect.rule(),
                        effect.version(),
                        effect.type(),
                        1,
                        effect.exact().times(days))
                : line.basis();
        return PriceLine.of(line.kind(), line.code(), due.minus(sum(part)), basis);
    }

    private PriceLine share(PriceLine line, Money ofWhole, Money ofPart) {
        if (!ofWhole.isPositive()) {
            return line;
        }
        Fraction exact = line.amount().exact().times(ofPart.exact()).dividedBy(ofWhole.exact());
        Basis basis = line.basis() instanceof Basis.Share share ? new Basis.Share(share.rate(), ofPart) : line.basis();
        return PriceLine.of(line.kind(), line.code(), deal.rounding().round(exact, deal.currency()), basis);
    }

    private Money sum(List<PriceLine> lines) {
        return Sums.of(lines, deal.currency());
    }
}
