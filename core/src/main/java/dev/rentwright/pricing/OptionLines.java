package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * OPTION lines (domain P8, PRC-10, PRC-15): features, extra beds, add-ons in the card's order, and the tank that is sold
 * with the rental.
 */
public final class OptionLines {

    static final String EXTRA_BED = "EXTRA_BED";
    static final String PREPAID_FUEL = "PREPAID_FUEL";

    private OptionLines() {}

    static void add(Deal deal, Bill.Builder lines) {
        beforeAddOns(deal, option -> option.line(deal.rounding()).ifPresent(lines::add));
        deal.basket().addOptions(deal, lines);
        prepaidFuel(deal).ifPresent(lines::add);
    }

    /** What was chosen and is charged with the quote; what goes by distance waits for the return. */
    public static void of(Deal deal, Consumer<ExtraCharge> options) {
        beforeAddOns(deal, options);
        for (AddOn addOn : deal.plan().card().extras().addOns()) {
            if (addOn.kind() == AddOnKind.OPTION) {
                charge(addOn, LineKind.OPTION, deal).ifPresent(options);
            }
        }
    }

    /** Features that were chosen or that the rentable has, each once, in the card's order (PRC-15); and extra beds. */
    private static void beforeAddOns(Deal deal, Consumer<ExtraCharge> options) {
        List<String> chosen = deal.request().choices().features();
        Set<String> had = deal.request().circumstances().features();
        if (!chosen.isEmpty() || !had.isEmpty()) {
            for (Feature feature : deal.plan().card().extras().features()) {
                if (chosen.contains(feature.code()) || had.contains(feature.code())) {
                    options.accept(ExtraCharge.perDay(
                            LineKind.OPTION, feature.code(), 1, deal.optionDays(), feature.perDay(), Optional.empty()));
                }
            }
        }
        extraBeds(deal).ifPresent(options);
    }

    /** What a chosen add-on is charged by; empty when it was not chosen, is included, or waits for the return. */
    static Optional<ExtraCharge> charge(AddOn addOn, LineKind kind, Deal deal) {
        return addOn.availability() == AddOnAvailability.PRICED ? taken(addOn, kind, deal) : Optional.empty();
    }

    /** The same of an add-on whether it costs something or is included. */
    static Optional<ExtraCharge> taken(AddOn addOn, LineKind kind, Deal deal) {
        int pieces = deal.pieces(addOn.code());
        return pieces == 0 || addOn.charging().isByDistance()
                ? Optional.empty()
                : Optional.of(charge(addOn, kind, pieces, deal.times(addOn.charging())));
    }

    /** What so many pieces are charged by, for so many days or persons, or one booking. */
    static ExtraCharge charge(AddOn addOn, LineKind kind, long pieces, long times) {
        return switch (addOn.charging()) {
            case PER_DAY -> ExtraCharge.perDay(kind, addOn.code(), pieces, times, addOn.price(), addOn.cap());
            case PER_PERSON -> once(addOn, kind, pieces, times, LineUnit.PERSON);
            case PER_BOOKING, PER_KM, PER_MILE -> once(addOn, kind, pieces, times, LineUnit.ITEM);
        };
    }

    private static ExtraCharge once(AddOn addOn, LineKind kind, long pieces, long times, LineUnit unit) {
        return new ExtraCharge(kind, addOn.code(), pieces, times, unit, false, addOn.price(), addOn.cap());
    }

    /** Guests beyond those whom the price is for; nobody knows how many where the base is not known. */
    private static Optional<ExtraCharge> extraBeds(Deal deal) {
        Optional<UnitPrice> bed = deal.plan().card().extras().extraBed();
        Optional<Integer> base = deal.request().circumstances().baseOccupancy();
        if (bed.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        int beds = Math.max(0, deal.request().travellers().persons() - base.get());
        return Optional.of(
                ExtraCharge.perDay(LineKind.OPTION, EXTRA_BED, beds, deal.optionDays(), bed.get(), Optional.empty()));
    }

    private static Optional<PriceLine> prepaidFuel(Deal deal) {
        if (!(deal.plan().fuel() instanceof FuelTerms.Prepaid fuel)
                || fuel.perLitre().unscaled() == 0) {
            return Optional.empty();
        }
        int tank = deal.request().circumstances().tankLitres().orElseThrow();
        return Optional.of(PriceLine.of(
                LineKind.OPTION,
                PREPAID_FUEL,
                BigDecimal.valueOf(tank),
                LineUnit.LITRE,
                fuel.perLitre(),
                deal.rounding()));
    }
}
