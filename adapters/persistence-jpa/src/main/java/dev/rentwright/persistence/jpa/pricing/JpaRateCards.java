package dev.rentwright.persistence.jpa.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.persistence.jpa.json.Understood;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Rate cards in their table: at most one per rentable and per category, so putting one is an upsert. Beside it every card that
 * ever counted stays in the history, and when one was taken off.
 */
public final class JpaRateCards implements RateCards {

    /** The upsert gives order: whoever comes second waits for the row, and makes the next revision. */
    private static final String PUT = """
            with put as (
                insert into rate_cards (%1$s, currency, card) values (?, ?, ?)
                on conflict (%1$s) do update
                set currency = excluded.currency, card = excluded.card, revision = rate_cards.revision + 1
                returning rentable_id, category_id, revision, card
            )
            insert into rate_card_history (rentable_id, category_id, revision, card, recorded_at)
            select rentable_id, category_id, revision, card, ? from put
            """;

    /** The row stays, without a card, so that whoever puts one next waits for it and makes the next revision, too. */
    private static final String TAKE_OFF = """
            with off as (
                update rate_cards set card = null, revision = revision + 1 where rentable_id = ? and card is not null
                returning rentable_id, revision
            )
            insert into rate_card_history (rentable_id, revision, recorded_at) select rentable_id, revision, ? from off
            """;

    private static final String PUT_ON_RENTABLE = String.format(PUT, "rentable_id");
    private static final String PUT_ON_CATEGORY = String.format(PUT, "category_id");

    private final Transactions transactions;
    private final Understood<RateCard> known = Understood.as(RateCard.class);

    public JpaRateCards(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(RentableId rentable, RateCard card, Instant at) {
        put(PUT_ON_RENTABLE, rentable.value(), card, at);
    }

    @Override
    public void put(CategoryId category, RateCard card, Instant at) {
        put(PUT_ON_CATEGORY, category.value(), card, at);
    }

    @Override
    public void takeOff(RentableId rentable, Instant at) {
        transactions.use(transaction -> transaction.update(TAKE_OFF, rentable.value(), at));
    }

    private void put(String upsert, UUID owner, RateCard card, Instant at) {
        transactions.use(transaction -> transaction.update(
                upsert, owner, card.currency().getCurrencyCode(), JsonColumn.of(Json.write(card)), at));
    }

    @Override
    public Optional<RateCard> of(RentableId rentable, Instant asOf) {
        return last("rentable_id", rentable.value(), asOf);
    }

    @Override
    public Optional<RateCard> of(CategoryId category, Instant asOf) {
        return last("category_id", category.value(), asOf);
    }

    private Optional<RateCard> last(String owner, UUID id, Instant asOf) {
        return transactions
                .with(transaction -> transaction.rows(
                        "select card from rate_card_history where " + owner + " = ? and recorded_at <= ?"
                                + " order by revision desc limit 1",
                        row -> Optional.ofNullable(row.getString(1)).map(known::of),
                        id,
                        asOf))
                .stream()
                .findFirst()
                .flatMap(card -> card);
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
    public Map<CategoryId, RateCard> ofCategories(Collection<CategoryId> categories) {
        Map<CategoryId, RateCard> found = new HashMap<>();
        cards(new UUID[0], categories.stream().map(CategoryId::value).toArray(UUID[]::new))
                .forEach((category, card) -> found.put(new CategoryId(category), card));
        return found;
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
                select rentable_id, card from rate_cards where rentable_id = any (?) and card is not null
                union all
                select category_id, card from rate_cards where category_id = any (?)
                """,
                row -> cards.put(row.getObject(1, UUID.class), known.of(row.getString(2))),
                rentables,
                categories));
        return cards;
    }
}
