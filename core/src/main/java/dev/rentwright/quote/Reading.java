package dev.rentwright.quote;

import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Supplier;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.RateCard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one command reads of the stores, each thing once, however many rentables it prices. It lives as long as its unit of
 * work and is not shared.
 */
final class Reading {

    private final QuoteNeeds needs;
    private final RuleShelf shelf;
    private final Vantage vantage;
    private final Map<RentableId, Optional<RateCard>> cards = new HashMap<>();
    private final Map<SupplierId, RuleIndex> indexes = new HashMap<>();
    private final Map<SupplierId, Percentage> rates = new HashMap<>();
    private final Map<Occupancies.Query, Map<LocalDate, Occupancy>> counts = new HashMap<>();

    Reading(QuoteNeeds needs, RuleShelf shelf, Vantage vantage) {
        this.needs = needs;
        this.shelf = shelf;
        this.vantage = vantage;
    }

    /** From when prices are looked at. */
    Instant at() {
        return vantage.at();
    }

    /** Whether that is another instant than now. */
    boolean isPast() {
        return vantage.past();
    }

    /** Reads the cards of many rentables at once, where they are asked for as they stand. */
    void prepare(Collection<Rentable> many) {
        if (!isPast()) {
            Map<RentableId, RateCard> found = needs.cards().effective(many);
            many.forEach(rentable -> cards.put(rentable.id(), Optional.ofNullable(found.get(rentable.id()))));
        }
    }

    Optional<RateCard> card(Rentable rentable) {
        return cards.computeIfAbsent(
                rentable.id(),
                id -> isPast()
                        ? needs.cards().effective(rentable, at())
                        : needs.cards().effective(rentable));
    }

    RuleIndex rules(SupplierId supplier) {
        return indexes.computeIfAbsent(supplier, id -> isPast() ? shelf.of(id, at()) : shelf.of(id));
    }

    Optional<Coupon> coupon(SupplierId supplier, String code) {
        return isPast()
                ? needs.coupons().of(supplier, code, at())
                : needs.coupons().of(supplier, code);
    }

    Percentage rate(SupplierId supplier) {
        return rates.computeIfAbsent(
                supplier,
                id -> needs.suppliers().byId(id).map(Supplier::priceChangeRate).orElse(Percentage.ZERO));
    }

    Map<LocalDate, Occupancy> occupancy(Occupancies.Query query) {
        return counts.computeIfAbsent(query, needs.occupancies()::on);
    }
}
