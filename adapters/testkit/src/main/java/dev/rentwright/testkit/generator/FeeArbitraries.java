package dev.rentwright.testkit.generator;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.party.PaymentPlan;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.OneWayFee;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fees, surcharges and taxes. */
public final class FeeArbitraries {

    private FeeArbitraries() {}

    /** Fees of every sort; pairs of places are among those that {@link RequestArbitraries#routes()} goes between. */
    public static Arbitrary<Fees> fees(CurrencyUnit currency) {
        Arbitrary<Optional<Money>> amounts = MoneyArbitraries.prices(currency).optional(0.5);
        return Combinators.combine(
                        amounts,
                        amounts,
                        oneWayFee(currency).list().ofMaxSize(2),
                        amounts,
                        serviceFees(currency).optional(0.5),
                        surcharges(currency),
                        paymentTerms().optional(0.5))
                .as(Fees::new)
                .withoutEdgeCases();
    }

    /** Terms of payment: every plan, any share where there is one, the rest at the pickup or long before. */
    public static Arbitrary<PaymentTerms> paymentTerms() {
        Arbitrary<PaymentTerms> shared = Combinators.combine(
                        Arbitraries.of(PaymentPlan.RENTAL, PaymentPlan.RENTAL_AND_DEPOSIT),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("99.99"))
                                .ofScale(2),
                        Arbitraries.integers().between(0, 60))
                .as((plan, share, days) -> new PaymentTerms(plan, Percentage.of(share), days));
        Arbitrary<PaymentTerms> others = Combinators.combine(
                        Arbitraries.of(
                                PaymentPlan.DEPOSIT_ONLY,
                                PaymentPlan.FIRST_PERIOD,
                                PaymentPlan.FIRST_PERIOD_AND_DEPOSIT,
                                PaymentPlan.PAY_LATER),
                        Arbitraries.integers().between(0, 60))
                .as((plan, days) -> PaymentTerms.of(plan).restBefore(days));
        Arbitrary<PaymentTerms> all = Arbitraries.of(PaymentPlan.RENTAL, PaymentPlan.RENTAL_AND_DEPOSIT)
                .map(PaymentTerms::of);
        return Arbitraries.oneOf(shared, others, all);
    }

    /** Service fees: a share or an amount. */
    public static Arbitrary<ServiceFee> serviceFees(CurrencyUnit currency) {
        return Arbitraries.oneOf(
                MoneyArbitraries.percentages().map(ServiceFee.Share::new),
                MoneyArbitraries.prices(currency).map(ServiceFee.Fixed::new));
    }

    /** Surcharges of every sort, each code once. */
    public static Arbitrary<List<Surcharge>> surcharges(CurrencyUnit currency) {
        return Some.of(List.of("CONCESSION", "FACILITY", "PLATE", "CITY_TAX"), 0.4, code -> surcharge(code, currency));
    }

    /** How a surcharge is computed, in every way. */
    public static Arbitrary<Surcharge.Charge> charges(CurrencyUnit currency) {
        Arbitrary<Set<LineKind>> kinds = Arbitraries.oneOf(
                Arbitraries.just(Surcharge.Share.DEFAULT_KINDS), kinds(kind -> kind.compareTo(LineKind.SURCHARGE) < 0));
        return Arbitraries.oneOf(
                Combinators.combine(MoneyArbitraries.percentages(), kinds).as(Surcharge.Share::new),
                Combinators.combine(
                                MoneyArbitraries.unitPrices(currency),
                                MoneyArbitraries.prices(currency).optional(0.5))
                        .as(Surcharge.PerDay::new),
                MoneyArbitraries.prices(currency).map(Surcharge.PerBooking::new),
                Combinators.combine(
                                MoneyArbitraries.unitPrices(currency),
                                Arbitraries.of(0, 12, 16, 18).optional(0.5),
                                Arbitraries.of(1, 4, 7).optional(0.5))
                        .as(Surcharge.PerPersonNight::new));
    }

    /** Taxes of every sort, also such that cannot be rounded per code and make no plan (domain P16). */
    public static Arbitrary<Taxes> taxes() {
        Arbitrary<List<Tax>> taxes = Some.of(List.of("VAT", "STATE", "COUNTY"), 0.5, FeeArbitraries::tax);
        return Combinators.combine(
                        taxes,
                        Arbitraries.of(TaxRounding.class).optional(0.5),
                        Arbitraries.of(Rounding.class).optional(0.5))
                .as(Taxes::new)
                .withoutEdgeCases();
    }

    /** Taxes that a plan can have: rounded per line where only that goes. */
    public static Arbitrary<Taxes> taxesThatGoTogether() {
        return taxes().map(taxes -> {
            boolean perLineOnly = taxes.taxes().stream().anyMatch(Tax::compound)
                    || taxes.taxes().stream().filter(Tax::inclusive).count() > 1;
            return perLineOnly ? taxes.rounded(TaxRounding.PER_LINE) : taxes;
        });
    }

    private static Arbitrary<OneWayFee> oneWayFee(CurrencyUnit currency) {
        return Combinators.combine(
                        RequestArbitraries.routes()
                                .filter(route -> !route.pickup().equals(route.dropOff())),
                        MoneyArbitraries.prices(currency))
                .as((route, fee) -> new OneWayFee(route.pickup(), route.dropOff(), fee));
    }

    private static Arbitrary<Surcharge> surcharge(String code, CurrencyUnit currency) {
        return Combinators.combine(charges(currency), Arbitraries.of(true, false))
                .as((charge, taxable) -> new Surcharge(code, charge, taxable));
    }

    private static Arbitrary<Tax> tax(String code) {
        Arbitrary<Percentage> rates = Arbitraries.oneOf(
                Arbitraries.of("0", "7", "19", "8.875").map(Percentage::of), MoneyArbitraries.percentages());
        Arbitrary<Optional<Set<LineKind>>> kinds =
                kinds(kind -> kind != LineKind.TAX).optional(0.3);
        return Combinators.combine(rates, Arbitraries.of("exclusive", "inclusive", "compound"), kinds)
                .as((rate, sort, of) -> new Tax(code, rate, sort.equals("inclusive"), sort.equals("compound"), of));
    }

    private static Arbitrary<Set<LineKind>> kinds(Predicate<LineKind> allowed) {
        return Arbitraries.of(Arrays.stream(LineKind.values()).filter(allowed).toList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
