package dev.rentwright.proof;

import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.OneWayFee;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fees, surcharges and taxes of a card. */
final class ChargesDomain {

    private final CardDomain cards;

    ChargesDomain(CardDomain cards) {
        this.cards = cards;
    }

    Arbitrary<Fees> fees() {
        Arbitrary<Optional<ServiceFee>> service = Arbitraries.oneOf(
                        CardDomain.percent(0, 200_000)
                                .map(ServiceFee.Share::new)
                                .map(ServiceFee.class::cast),
                        cards.money(0, 3_000).map(ServiceFee.Fixed::new).map(ServiceFee.class::cast))
                .optional();
        Arbitrary<List<OneWayFee>> pairs = cards.money(0, 20_000)
                .map(fee -> new OneWayFee(BookCases.HERE, BookCases.THERE, fee))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(
                        cards.money(0, 100_000).optional(),
                        cards.money(0, 20_000),
                        pairs,
                        cards.money(0, 10_000).optional(),
                        service,
                        surcharges())
                .as((deposit, oneWay, exact, cleaning, fee, added) ->
                        new Fees(deposit, Optional.of(oneWay), exact, cleaning, fee, added, Optional.empty()));
    }

    private Arbitrary<List<Surcharge>> surcharges() {
        Arbitrary<Surcharge.Charge> charge = Arbitraries.oneOf(
                Combinators.combine(
                                CardDomain.percent(0, 200_000),
                                Arbitraries.of(Surcharge.Share.DEFAULT_KINDS, Set.of(LineKind.RENTAL, LineKind.OPTION)))
                        .as(Surcharge.Share::new),
                Combinators.combine(
                                cards.price(0, 1_000), cards.money(0, 10_000).optional())
                        .as(Surcharge.PerDay::new),
                cards.money(0, 5_000).map(Surcharge.PerBooking::new),
                Combinators.combine(
                                cards.price(0, 500),
                                Arbitraries.of(6, 12, 18).optional(),
                                Arbitraries.of(1, 3, 7).optional())
                        .as(Surcharge.PerPersonNight::new));
        return Combinators.combine(charge, Arbitraries.of(true, false))
                .as((how, taxable) -> new Surcharge("X", how, taxable))
                .list()
                .ofMaxSize(3)
                .map(ChargesDomain::named);
    }

    private static List<Surcharge> named(List<Surcharge> all) {
        List<Surcharge> named = new ArrayList<>();
        for (Surcharge one : all) {
            named.add(new Surcharge("S" + named.size(), one.charge(), one.taxable()));
        }
        return named;
    }

    Arbitrary<Taxes> taxes() {
        Arbitrary<Optional<Set<LineKind>>> kinds = Arbitraries.of(
                        Set.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE, LineKind.DISCOUNT),
                        Set.of(LineKind.RENTAL, LineKind.CLEANING, LineKind.SURCHARGE))
                .optional(0.3);
        Arbitrary<Tax> tax = Combinators.combine(
                        CardDomain.percent(0, 250_000), Arbitraries.of(true, false), Arbitraries.of(true, false), kinds)
                .as((rate, inclusive, compound, of) -> new Tax("X", rate, inclusive, compound && !inclusive, of));
        return Combinators.combine(
                        tax.list().ofMaxSize(3),
                        Arbitraries.of(TaxRounding.class).optional(),
                        Arbitraries.of(Rounding.class).optional())
                .as((list, taxRounding, rounding) -> {
                    List<Tax> named = new ArrayList<>();
                    for (Tax one : list) {
                        named.add(new Tax("T" + named.size(), one.rate(), one.inclusive(), one.compound(), one.of()));
                    }
                    return new Taxes(named, taxRounding, rounding);
                });
    }
}
