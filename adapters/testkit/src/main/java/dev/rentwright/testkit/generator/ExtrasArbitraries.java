package dev.rentwright.testkit.generator;

import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may come on top of the time: options, insurances, features, extra beds, drivers. */
public final class ExtrasArbitraries {

    /** {@code FULL} contains the two others (domain P9). */
    private static final Set<String> INSURANCES = Set.of("CDW", "THEFT", "FULL");

    private ExtrasArbitraries() {}

    /** Everything that may come on top, or nothing. */
    public static Arbitrary<Extras> extras(CurrencyUnit currency) {
        return Combinators.combine(
                        addOns(currency),
                        features(currency),
                        MoneyArbitraries.unitPrices(currency).optional(0.5),
                        driverTerms(currency))
                .as(Extras::new)
                .withoutEdgeCases();
    }

    /** Options and insurances of every charging and availability, each code once. */
    public static Arbitrary<List<AddOn>> addOns(CurrencyUnit currency) {
        return Some.of(
                List.of("CHILD_SEAT", "NAVIGATION", "ROOF_BOX", "BREAKFAST", "CDW", "THEFT", "FULL"),
                0.3,
                code -> addOn(code, currency));
    }

    /** What features add per day, each code once. */
    public static Arbitrary<List<Feature>> features(CurrencyUnit currency) {
        return Some.of(
                List.of("AUTOMATIC", "SEA_VIEW", "BALCONY"),
                0.3,
                code -> MoneyArbitraries.unitPrices(currency).map(price -> new Feature(code, price)));
    }

    /** What drivers cost, with the usual ages and others. */
    public static Arbitrary<DriverTerms> driverTerms(CurrencyUnit currency) {
        Arbitrary<Optional<DriverCharge>> charges = Combinators.combine(
                        MoneyArbitraries.unitPrices(currency),
                        MoneyArbitraries.prices(currency).optional(0.5))
                .as(DriverCharge::new)
                .optional(0.5);
        return Combinators.combine(
                        charges,
                        charges,
                        Arbitraries.of(21, 23, 25, 26, 30).optional(0.5),
                        charges,
                        Arbitraries.of(65, 70, 75, 80).optional(0.5),
                        Arbitraries.of(75, 99).optional(0.2),
                        Arbitraries.of(0, 1, 3).optional(0.2))
                .as(DriverTerms::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<AddOn> addOn(String code, CurrencyUnit currency) {
        AddOnKind kind = INSURANCES.contains(code) ? AddOnKind.INSURANCE : AddOnKind.OPTION;
        return Combinators.combine(
                        Arbitraries.of(AddOnCharging.class),
                        Arbitraries.of(AddOnAvailability.class),
                        MoneyArbitraries.unitPrices(currency),
                        MoneyArbitraries.prices(currency).optional(0.5))
                .as((charging, availability, price, cap) ->
                        new AddOn(code, code, kind, charging, availability, price, cap));
    }
}
