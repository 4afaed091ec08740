package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryRateCards implements RateCards {

    private final MemoryUnitOfWork unit;
    private final Histories<RentableId, Optional<RateCard>> ofRentables;
    private final Histories<CategoryId, RateCard> ofCategories;

    MemoryRateCards(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.ofRentables = new Histories<>("rate card of a rentable", unit);
        this.ofCategories = new Histories<>("rate card of a category", unit);
    }

    @Override
    public void put(RentableId rentable, RateCard card, Instant at) {
        unit.call(() -> ofRentables.put(rentable, Optional.of(card), at));
    }

    @Override
    public void takeOff(RentableId rentable, Instant at) {
        unit.call(() -> of(rentable).ifPresent(card -> ofRentables.put(rentable, Optional.empty(), at)));
    }

    @Override
    public void put(CategoryId category, RateCard card, Instant at) {
        unit.call(() -> ofCategories.put(category, card, at));
    }

    @Override
    public Optional<RateCard> of(RentableId rentable) {
        return unit.call(() -> ofRentables.last(rentable).flatMap(card -> card));
    }

    @Override
    public Optional<RateCard> of(CategoryId category) {
        return unit.call(() -> ofCategories.last(category));
    }

    @Override
    public Optional<RateCard> of(RentableId rentable, Instant asOf) {
        return unit.call(() -> ofRentables.last(rentable, asOf).flatMap(card -> card));
    }

    @Override
    public Optional<RateCard> of(CategoryId category, Instant asOf) {
        return unit.call(() -> ofCategories.last(category, asOf));
    }

    @Override
    public Map<CategoryId, RateCard> ofCategories(Collection<CategoryId> categories) {
        return unit.call(() -> {
            Map<CategoryId, RateCard> cards = new LinkedHashMap<>();
            categories.forEach(category -> of(category).ifPresent(card -> cards.put(category, card)));
            return cards;
        });
    }

    @Override
    public Map<RentableId, RateCard> effective(Collection<Rentable> rentables) {
        return unit.call(() -> {
            Map<RentableId, RateCard> cards = new LinkedHashMap<>();
            rentables.forEach(rentable -> effective(rentable).ifPresent(card -> cards.put(rentable.id(), card)));
            return cards;
        });
    }
}
