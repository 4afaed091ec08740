package dev.rentwright.proof;

import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.proof.Lines.Pieces;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Options and insurances, in the order of the card (domain P8, P9, P21). */
final class OptionProof {

    private static final Set<String> PARTS_OF_FULL = Set.of("CDW", "THEFT");

    private final PriceRequest request;
    private final Extras extras;
    private final Rounding rounding;
    private final long days;

    OptionProof(PriceRequest request, Rental rental) {
        this.request = request;
        this.extras = request.plan().card().extras();
        this.rounding = request.plan().rounding();
        this.days = rental.optionDays();
    }

    List<PriceLine> options() {
        List<PriceLine> lines = new ArrayList<>();
        for (Feature feature : extras.features()) {
            if (isThere(feature.code())) {
                Lines.product(LineKind.OPTION, feature.code(), days, LineUnit.DAY, feature.perDay(), rounding)
                        .ifPresent(lines::add);
            }
        }
        extras.extraBed()
                .flatMap(price ->
                        Lines.product(LineKind.OPTION, "EXTRA_BED", extraBeds() * days, LineUnit.DAY, price, rounding))
                .ifPresent(lines::add);
        lines.addAll(addOns(AddOnKind.OPTION, LineKind.OPTION));
        prepaidFuel().ifPresent(lines::add);
        return lines;
    }

    /** By somebody's wish or because the rentable is so; it costs the same and is charged once. */
    private boolean isThere(String feature) {
        return Stream.concat(request.choices().features().stream(), request.circumstances().features().stream())
                .anyMatch(feature::equals);
    }

    /** The full cover before its parts, and those before the others, as the book's example writes them (W25). */
    List<PriceLine> insurances() {
        List<PriceLine> lines = addOns(AddOnKind.INSURANCE, LineKind.INSURANCE);
        lines.sort(Comparator.comparingInt(OptionProof::rank));
        return lines;
    }

    private static int rank(PriceLine insurance) {
        if (insurance.code().equals("FULL")) {
            return 0;
        }
        return insurance.basis() instanceof Basis.IncludedIn ? 1 : 2;
    }

    private long extraBeds() {
        int persons = request.travellers().persons();
        return request.circumstances()
                .baseOccupancy()
                .map(base -> Math.max(0, persons - base))
                .orElse(0);
    }

    /** A tank is always sold where it may come back empty. */
    private Optional<PriceLine> prepaidFuel() {
        Optional<Integer> litres = request.circumstances().tankLitres();
        return request.plan().fuel() instanceof FuelTerms.Prepaid prepaid && litres.isPresent()
                ? Lines.product(
                        LineKind.OPTION, "PREPAID_FUEL", litres.get(), LineUnit.LITRE, prepaid.perLitre(), rounding)
                : Optional.empty();
    }

    private List<PriceLine> addOns(AddOnKind kind, LineKind lineKind) {
        List<PriceLine> lines = new ArrayList<>();
        for (AddOn addOn : extras.addOns()) {
            for (ChosenAddOn chosen : request.choices().addOns()) {
                if (addOn.kind() == kind && chosen.code().equals(addOn.code())) {
                    line(lineKind, addOn, chosen.quantity()).ifPresent(lines::add);
                }
            }
        }
        return lines;
    }

    private Optional<PriceLine> line(LineKind kind, AddOn addOn, int number) {
        Optional<Pieces> pieces = pieces(addOn, number);
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        if (kind == LineKind.INSURANCE && PARTS_OF_FULL.contains(addOn.code()) && fullIsChosen()) {
            return Optional.of(Lines.evenZero(
                    kind,
                    addOn.code(),
                    pieces.get().number() * pieces.get().times(),
                    pieces.get().unit(),
                    new UnitPrice(0, 0, addOn.price().currency()),
                    rounding,
                    new Basis.IncludedIn("FULL")));
        }
        return addOn.availability() == AddOnAvailability.INCLUDED
                ? Optional.empty()
                : Lines.cappedProduct(kind, addOn.code(), pieces.get(), addOn.price(), addOn.cap(), rounding);
    }

    /** By distance nothing is due before the return. */
    private Optional<Pieces> pieces(AddOn addOn, int number) {
        return switch (addOn.charging()) {
            case PER_BOOKING -> Optional.of(new Pieces(number, 1, LineUnit.ITEM));
            case PER_DAY -> Optional.of(new Pieces(number, days, LineUnit.DAY));
            case PER_PERSON ->
                Optional.of(new Pieces(number, request.travellers().persons(), LineUnit.PERSON));
            case PER_KM, PER_MILE -> Optional.empty();
        };
    }

    private boolean fullIsChosen() {
        return extras.addOns().stream()
                .filter(addOn ->
                        addOn.kind() == AddOnKind.INSURANCE && addOn.code().equals("FULL"))
                .anyMatch(addOn -> request.choices().addOns().stream()
                        .anyMatch(chosen -> chosen.code().equals("FULL")));
    }
}
