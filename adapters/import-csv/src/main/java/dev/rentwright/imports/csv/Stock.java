package dev.rentwright.imports.csv;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.stock.AddRentable;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts rows into the catalogue, within one unit of work. */
final class Stock {

    private final Rentwright rentwright;
    private final Neighbours neighbours;

    Stock(Rentwright rentwright, Neighbours neighbours) {
        this.rentwright = rentwright;
        this.neighbours = neighbours;
    }

    /** A known car is only asked for its price; a new one is added with its owner, city and category. */
    Effect take(Candidate candidate) {
        Reference theirs = Kind.VEHICLE.reference(candidate.identity().key());
        Optional<UUID> ours = rentwright.ports().externalReferences().find(theirs);
        if (ours.isPresent()) {
            return price(new RentableId(ours.get()), candidate.row()) ? Effect.CHANGED : Effect.UNCHANGED;
        }
        RentableId added = add(candidate);
        put(
                added,
                emptyCard(candidate.row())
                        .with(RateTier.DAILY, Rate.of(candidate.row().daily())));
        rentwright.ports().externalReferences().record(theirs, added.value());
        return Effect.TAKEN;
    }

    private RentableId add(Candidate candidate) {
        VehicleRow row = candidate.row();
        return rentwright
                .catalogue()
                .addRentable()
                .add(new AddRentable.Command(
                                VehicleImport.ACTOR,
                                neighbours.owner(row.owner()),
                                neighbours.category(row.type()),
                                row.displayName(),
                                Set.of(RentalMode.DAILY),
                                neighbours.location(row.city()),
                                Optional.empty(),
                                Duration.ZERO,
                                vehicle(candidate))
                        .turningAroundAsItsCategory())
                .orThrow()
                .id();
    }

    private static Vehicle vehicle(Candidate candidate) {
        VehicleRow row = candidate.row();
        return new Vehicle(
                candidate.identity().plate(),
                Optional.empty(),
                row.make(),
                row.model(),
                row.year(),
                new Vehicle.Specification(
                        Optional.empty(),
                        row.fuel(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        row.type().range()),
                0,
                Vehicle.Papers.UNRECORDED);
    }

    /** True when the price was another. Everything else on the card stays, a discount as long as it is one. */
    private boolean price(RentableId id, VehicleRow row) {
        RateCard card = rentwright.ports().rateCards().of(id).orElseGet(() -> emptyCard(row));
        Optional<Rate> was = Optional.ofNullable(card.time().tiers().get(RateTier.DAILY));
        if (was.filter(rate -> rate.list().equals(row.daily())).isPresent()) {
            return false;
        }
        Optional<UnitPrice> discounted = was.flatMap(Rate::discounted)
                .filter(lower -> lower.amount().compareTo(row.daily().amount()) <= 0);
        put(id, card.with(RateTier.DAILY, new Rate(row.daily(), discounted)));
        return true;
    }

    private static RateCard emptyCard(VehicleRow row) {
        return RateCard.in(row.daily().currency());
    }

    private void put(RentableId id, RateCard card) {
        rentwright
                .tariff()
                .setRateCard()
                .onRentable(VehicleImport.ACTOR, id, card)
                .orThrow();
    }
}
