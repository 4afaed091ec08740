package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Rate cards in their table: at most one per rentable and per category, so putting one is an upsert. */
public final class JpaRateCards implements RateCards {

    private final Transactions transactions;

    public JpaRateCards(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(RentableId rentable, RateCard card) {
        put("""
                insert into rate_cards (rentable_id, currency, card) values (?, ?, ?)
                on conflict (rentable_id) do update set currency = excluded.currency, card = excluded.card
                """, rentable.value(), card);
    }

    @Override
    public void put(CategoryId category, RateCard card) {
        put("""
                insert into rate_cards (category_id, currency, card) values (?, ?, ?)
                on conflict (category_id) do update set currency = excluded.currency, card = excluded.card
                """, category.value(), card);
    }

    private void put(String upsert, UUID owner, RateCard card) {
        transactions.use(transaction ->
                transaction.update(upsert, owner, card.currency().getCurrencyCode(), JsonColumn.of(Json.write(card))));
    }

    @Override
    public Optional<RateCard> of(RentableId rentable) {
        return Optional.ofNullable(
                cards(new UUID[] {rentable.value()}, new UUID[0]).get(rentable.value()));
    }

    @Override
    public Optional<RateCard> of(CategoryId category) {
        return Optional.ofNullable(
                cards(new UUID[0], new UUID[] {category.value()}).get(category.value()));
    }

    @Override
    public Optional<RateCard> effective(Rentable rentable) {
        Map<UUID, RateCard> cards = cards(
                new UUID[] {rentable.id().value()},
                new UUID[] {rentable.category().value()});
        return effective(rentable, cards);
    }

    @Override
    public Map<RentableId, RateCard> effective(Collection<Rentable> rentables) {
        Map<UUID, RateCard> cards = cards(
                rentables.stream().map(rentable -> rentable.id().value()).toArray(UUID[]::new),
                rentables.stream()
                        .map(rentable -> rentable.category().value())
                        .distinct()
                        .toArray(UUID[]::new));
        Map<RentableId, RateCard> effective = new LinkedHashMap<>();
        for (Rentable rentable : rentables) {
            effective(rentable, cards).ifPresent(card -> effective.put(rentable.id(), card));
        }
        return effective;
    }

    private static Optional<RateCard> effective(Rentable rentable, Map<UUID, RateCard> cards) {
        Optional<RateCard> category =
                Optional.ofNullable(cards.get(rentable.category().value()));
        return Optional.ofNullable(cards.get(rentable.id().value()))
                .map(own -> category.map(own::over).orElse(own))
                .or(() -> category);
    }

    /** The cards of rentables and categories by their owner's id, in one query. */
    private Map<UUID, RateCard> cards(UUID[] rentables, UUID[] categories) {
        Map<UUID, RateCard> cards = new HashMap<>();
        transactions.use(transaction -> transaction.rows(
                """
                select rentable_id, card from rate_cards where rentable_id = any (?)
                union all
                select category_id, card from rate_cards where category_id = any (?)
                """,
                row -> cards.put(row.getObject(1, UUID.class), Json.read(row.getString(2), RateCard.class)),
                rentables,
                categories));
        return cards;
    }
}
