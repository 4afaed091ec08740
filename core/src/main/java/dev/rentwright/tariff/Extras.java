package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What may come on top of the time (domain P8 to P10).
 *
 * @param addOns options and insurances, in the order of their lines
 * @param features what features of the rentable add per day
 * @param extraBed what a guest beyond the base occupancy adds per night, if there are extra beds
 * @param drivers what drivers cost
 */
public record Extras(List<AddOn> addOns, List<Feature> features, Optional<UnitPrice> extraBed, DriverTerms drivers) {

    /** Nothing is said. */
    public static final Extras NONE = new Extras(List.of(), List.of(), Optional.empty(), DriverTerms.NONE);

    public Extras {
        addOns = List.copyOf(addOns);
        features = List.copyOf(features);
        Codes.requireEachOnce(addOns.stream().map(AddOn::code).toList(), "add-on");
        Codes.requireEachOnce(features.stream().map(Feature::code).toList(), "feature");
        if (extraBed.filter(UnitPrice::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected an extra bed for 0 or more, got " + extraBed.get());
        }
        java.util.Objects.requireNonNull(drivers, "drivers");
    }

    /** The same with other add-ons. */
    public Extras withAddOns(List<AddOn> other) {
        return new Extras(other, features, extraBed, drivers);
    }

    /** The same with features after its own. */
    public Extras adding(List<Feature> more) {
        return new Extras(
                addOns, Stream.concat(features.stream(), more.stream()).toList(), extraBed, drivers);
    }

    /** The same with other terms for drivers. */
    public Extras withDrivers(DriverTerms terms) {
        return new Extras(addOns, features, extraBed, terms);
    }

    Extras over(Extras below) {
        return new Extras(
                addOns.isEmpty() ? below.addOns : addOns,
                features.isEmpty() ? below.features : features,
                extraBed.or(below::extraBed),
                drivers.over(below.drivers));
    }

    Stream<CurrencyUnit> currencies() {
        return Stream.of(
                        addOns.stream().map(addOn -> addOn.price().currency()),
                        features.stream().map(feature -> feature.perDay().currency()),
                        extraBed.stream().map(UnitPrice::currency),
                        drivers.currencies())
                .flatMap(stream -> stream);
    }
}
