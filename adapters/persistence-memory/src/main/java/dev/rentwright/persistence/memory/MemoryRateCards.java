package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryRateCards implements RateCards {

    private final MemoryUnitOfWork unit;
    private final Table<RentableId, RateCard> ofRentables;
    private final Table<CategoryId, RateCard> ofCategories;

    MemoryRateCards(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.ofRentables = new Table<>("rate card of a rentable", unit);
        this.ofCategories = new Table<>("rate card of a category", unit);
    }

    @Override
    public void put(RentableId rentable, RateCard card) {
        unit.call(() -> ofRentables.put(rentable, card));
    }

    @Override
    public void put(CategoryId category, RateCard card) {
        unit.call(() -> ofCategories.put(category, card));
    }

    @Override
    public Optional<RateCard> of(RentableId rentable) {
        return unit.call(() -> ofRentables.get(rentable));
    }

    @Override
    public Optional<RateCard> of(CategoryId category) {
        return unit.call(() -> ofCategories.get(category));
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
