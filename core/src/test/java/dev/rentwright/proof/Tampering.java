package dev.rentwright.proof;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What somebody may do to a price so that it still holds together: each line is its product, the total their sum, the order
 * that of the kinds. Each answers with nothing where the price has nothing to do it to.
 */
enum Tampering {
    /** The amount, and the unit price with it. */
    AMOUNT {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachLine(price, line -> line.quantity().compareTo(BigDecimal.ONE) == 0, line -> {
                Money more = line.amount().plus(Money.ofMinor(1, line.amount().currency()));
                return Altered.with(line, line.quantity(), UnitPrice.of(more), line.basis());
            });
        }
    },
    QUANTITY {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachLine(
                    price,
                    line -> true,
                    line -> Altered.with(line, line.quantity().add(BigDecimal.ONE), line.unitPrice(), line.basis()));
        }
    },
    UNIT_PRICE {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachLine(price, line -> true, line -> {
                UnitPrice price2 = line.unitPrice();
                UnitPrice more = new UnitPrice(price2.unscaled() + 1, price2.scale(), price2.currency());
                return Altered.with(line, line.quantity(), more, line.basis());
            });
        }
    },
    DROPPED_LINE {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return IntStream.range(0, price.lines().size())
                    .mapToObj(i -> {
                        List<PriceLine> fewer = new ArrayList<>(price.lines());
                        fewer.remove(i);
                        return Altered.standing(price, fewer);
                    })
                    .flatMap(List::stream)
                    .toList();
        }
    },
    ADDED_LINE {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return IntStream.range(0, price.lines().size())
                    .mapToObj(i -> {
                        List<PriceLine> more = new ArrayList<>(price.lines());
                        more.add(i, price.lines().get(i));
                        return Altered.standing(price, more);
                    })
                    .flatMap(List::stream)
                    .toList();
        }
    },
    SWAPPED_ORDER {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<PriceLine> lines = price.lines();
            return IntStream.range(1, lines.size())
                    .filter(i -> lines.get(i).kind() == lines.get(i - 1).kind()
                            && !lines.get(i).equals(lines.get(i - 1)))
                    .mapToObj(i -> {
                        List<PriceLine> swapped = new ArrayList<>(lines);
                        Collections.swap(swapped, i, i - 1);
                        return Altered.with(price, swapped);
                    })
                    .toList();
        }
    },
    /** Something more in the total, and a line that makes up for it. */
    TOTAL {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            Money extra = Money.ofMinor(100, price.currency());
            PriceLine line = new PriceLine(
                    LineKind.DAMAGE,
                    "EXTRA",
                    BigDecimal.ONE,
                    LineUnit.RENTAL,
                    UnitPrice.of(extra),
                    extra,
                    false,
                    false,
                    Basis.Product.INSTANCE);
            List<PriceLine> more = new ArrayList<>(price.lines());
            more.add(line);
            return List.of(Altered.with(price, more));
        }
    },
    TAX_RATE {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachBasis(
                    price,
                    Basis.Levy.class,
                    levy -> new Basis.Levy(
                            Percentage.of(levy.rate().value().add(BigDecimal.ONE)), levy.base(), levy.exempt()));
        }
    },
    TAX_BASE_OR_EXEMPTION {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<PriceBreakdown> all = new ArrayList<>(Altered.eachBasis(
                    price,
                    Basis.Levy.class,
                    levy -> new Basis.Levy(levy.rate(), levy.base().plus(Altered.one(levy.base())), levy.exempt())));
            all.addAll(Altered.eachBasis(
                    price, Basis.Levy.class, levy -> new Basis.Levy(levy.rate(), levy.base(), !levy.exempt())));
            return all;
        }
    },
    INCLUDED_FLAG {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachLine(
                    price, line -> true, line -> Altered.flagged(line, line.taxable(), !line.included()));
        }
    },
    TAXABLE_FLAG {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return Altered.eachLine(
                    price, line -> true, line -> Altered.flagged(line, !line.taxable(), line.included()));
        }
    },
    RULE {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<UnaryOperator<Basis.RuleEffect>> changes = List.of(
                    e -> new Basis.RuleEffect(new RuleId("OTHER"), e.version(), e.type(), e.units(), e.exact()),
                    e -> new Basis.RuleEffect(e.rule(), e.version() + 1, e.type(), e.units(), e.exact()),
                    e -> new Basis.RuleEffect(
                            e.rule(),
                            e.version(),
                            e.type() == RuleType.BASE ? RuleType.LOYALTY : RuleType.BASE,
                            e.units(),
                            e.exact()),
                    e -> new Basis.RuleEffect(e.rule(), e.version(), e.type(), e.units() + 1, e.exact()),
                    e -> new Basis.RuleEffect(
                            e.rule(),
                            e.version(),
                            e.type(),
                            e.units(),
                            e.exact().plus(Fraction.of(1, 1_000_000))));
            return changes.stream()
                    .flatMap(change -> Altered.eachBasis(price, Basis.RuleEffect.class, change).stream())
                    .toList();
        }
    },
    SHARE_CAP_OR_RENT {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<PriceBreakdown> all = new ArrayList<>(Altered.eachBasis(
                    price,
                    Basis.Share.class,
                    share -> new Basis.Share(share.rate(), share.base().plus(Altered.one(share.base())))));
            all.addAll(Altered.eachBasis(
                    price,
                    Basis.Capped.class,
                    capped -> new Basis.Capped(capped.uncapped().plus(Fraction.ONE))));
            all.addAll(Altered.eachBasis(price, Basis.IncludedIn.class, in -> new Basis.IncludedIn("OTHER")));
            all.addAll(Altered.eachBasis(
                    price, Basis.Rent.class, rent -> new Basis.Rent(rent.rent(), rent.dates(), rent.ofDays() + 1)));
            all.addAll(Altered.eachBasis(
                    price,
                    Basis.Rent.class,
                    rent -> new Basis.Rent(
                            rent.rent(),
                            new DateRange(
                                    rent.dates().from().plusDays(1),
                                    rent.dates().until().plusDays(1)),
                            rent.ofDays())));
            return all;
        }
    },
    DEPOSIT {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            return List.of(new PriceBreakdown(
                    price.time(),
                    price.rounding(),
                    price.lines(),
                    price.units(),
                    price.total(),
                    price.securityDeposit().plus(Altered.one(price.total()))));
        }
    },
    /** The same figures in other money. */
    CURRENCY {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            String other = switch (price.currency().getCurrencyCode()) {
                case "JPY" -> "KRW";
                case "KWD" -> "BHD";
                default -> "CHF";
            };
            List<PriceLine> lines = price.lines().stream()
                    .map(line -> new PriceLine(
                            line.kind(),
                            line.code(),
                            line.quantity(),
                            line.unit(),
                            UnitPrice.of(line.unitPrice().amount(), Currencies.of(other)),
                            Money.ofMinor(line.amount().minorUnits(), other),
                            line.taxable(),
                            line.included(),
                            line.basis()))
                    .toList();
            return List.of(new PriceBreakdown(
                    price.time(),
                    price.rounding(),
                    lines,
                    price.units(),
                    Money.ofMinor(price.total().minorUnits(), other),
                    Money.ofMinor(price.securityDeposit().minorUnits(), other)));
        }
    },
    UNIT_AMOUNTS {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<Fraction> dearer = new ArrayList<>(price.units().amounts());
            dearer.set(0, dearer.get(0).plus(Fraction.of(1, 3)));
            List<Fraction> longer = new ArrayList<>(price.units().amounts());
            longer.add(Fraction.ZERO);
            return List.of(Altered.with(price, new UnitAmounts(dearer)), Altered.with(price, new UnitAmounts(longer)));
        }
    },
    CHARGEABLE_TIME {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            ChargeableTime time = price.time();
            return List.of(
                            new ChargeableTime(time.days() + 1, time.hours(), time.chargeableDays()),
                            new ChargeableTime(time.days(), time.hours() + 1, time.chargeableDays()),
                            new ChargeableTime(time.days(), time.hours(), time.chargeableDays() + 1))
                    .stream()
                    .map(other -> new PriceBreakdown(
                            other,
                            price.rounding(),
                            price.lines(),
                            price.units(),
                            price.total(),
                            price.securityDeposit()))
                    .toList();
        }
    },
    ROUNDING {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            Rounding other = price.rounding() == Rounding.HALF_UP ? Rounding.HALF_EVEN : Rounding.HALF_UP;
            return List.of(new PriceBreakdown(
                    price.time(), other, price.lines(), price.units(), price.total(), price.securityDeposit()));
        }
    },
    CODE_OR_UNIT {
        @Override
        List<PriceBreakdown> of(PriceBreakdown price) {
            List<PriceBreakdown> all = new ArrayList<>(Altered.eachLine(
                    price,
                    line -> true,
                    line -> new PriceLine(
                            line.kind(),
                            line.code() + "X",
                            line.quantity(),
                            line.unit(),
                            line.unitPrice(),
                            line.amount(),
                            line.taxable(),
                            line.included(),
                            line.basis())));
            all.addAll(Altered.eachLine(
                    price,
                    line -> true,
                    line -> new PriceLine(
                            line.kind(),
                            line.code(),
                            line.quantity(),
                            line.unit() == LineUnit.MILE ? LineUnit.LITRE : LineUnit.MILE,
                            line.unitPrice(),
                            line.amount(),
                            line.taxable(),
                            line.included(),
                            line.basis())));
            return all;
        }
    };

    /** The price, tampered with in every place where it can be done so. */
    abstract List<PriceBreakdown> of(PriceBreakdown price);
}
