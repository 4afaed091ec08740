package dev.rentwright.fake;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Coupons;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.PricingRules;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateCards;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.TaxBook;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What stands on the price lists, and what stood there before. */
final class FakeTariffs {

    private FakeTariffs() {}

    /** Something that counted from an instant on. */
    record Since<T>(Instant at, T value) {}

    static <K, T> void put(Map<K, List<Since<T>>> shelf, K key, T value, Instant at) {
        shelf.put(
                key,
                Stream.concat(history(shelf, key).stream(), Stream.of(new Since<>(at, value)))
                        .toList());
    }

    private static <K, T> List<Since<T>> history(Map<K, List<Since<T>>> shelf, K key) {
        return shelf.getOrDefault(key, List.of());
    }

    static <K, T> Optional<T> last(Map<K, List<Since<T>>> shelf, K key, Instant asOf) {
        return history(shelf, key).stream()
                .filter(since -> !since.at().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .map(Since::value);
    }

    record FakeRateCards(
            Map<RentableId, List<Since<Optional<RateCard>>>> own, Map<CategoryId, List<Since<RateCard>>> shared)
            implements RateCards {
        @Override
        public void put(RentableId rentable, RateCard card, Instant at) {
            FakeTariffs.put(own, rentable, Optional.of(card), at);
        }

        @Override
        public void takeOff(RentableId rentable, Instant at) {
            FakeTariffs.put(own, rentable, Optional.empty(), at);
        }

        @Override
        public void put(CategoryId category, RateCard card, Instant at) {
            FakeTariffs.put(shared, category, card, at);
        }

        @Override
        public Optional<RateCard> of(RentableId rentable) {
            return of(rentable, Instant.MAX);
        }

        @Override
        public Optional<RateCard> of(CategoryId category) {
            return of(category, Instant.MAX);
        }

        @Override
        public Optional<RateCard> of(RentableId rentable, Instant asOf) {
            return last(own, rentable, asOf).flatMap(card -> card);
        }

        @Override
        public Optional<RateCard> of(CategoryId category, Instant asOf) {
            return last(shared, category, asOf);
        }

        @Override
        public Map<CategoryId, RateCard> ofCategories(Collection<CategoryId> categories) {
            Map<CategoryId, RateCard> found = new LinkedHashMap<>();
            categories.forEach(category -> of(category).ifPresent(card -> found.put(category, card)));
            return found;
        }

        @Override
        public Map<RentableId, RateCard> effective(Collection<Rentable> rentables) {
            Map<RentableId, RateCard> found = new LinkedHashMap<>();
            rentables.forEach(rentable -> effective(rentable).ifPresent(card -> found.put(rentable.id(), card)));
            return found;
        }
    }

    /** Of which supplier, under which name. */
    record Key(SupplierId supplier, String name) {}

    /** Revisions are counted beside the shelves, so that none comes back when a unit of work is undone. */
    record FakePricingRules(
            Map<Key, List<Since<PricingRule>>> shelf, Map<SupplierId, Long> revisions, AtomicLong counted)
            implements PricingRules {
        @Override
        public PricingRule put(SupplierId supplier, PricingRule rule, Instant at) {
            PricingRule next = rule.atVersion(
                    byId(supplier, rule.id()).map(PricingRule::version).orElse(0) + 1);
            FakeTariffs.put(shelf, new Key(supplier, rule.id().value()), next, at);
            revisions.put(supplier, counted.incrementAndGet());
            return next;
        }

        @Override
        public Optional<PricingRule> byId(SupplierId supplier, RuleId id) {
            return last(shelf, new Key(supplier, id.value()), Instant.MAX);
        }

        @Override
        public List<PricingRule> of(SupplierId supplier) {
            return of(supplier, Instant.MAX);
        }

        @Override
        public List<PricingRule> of(SupplierId supplier, Instant asOf) {
            return shelf.keySet().stream()
                    .filter(key -> key.supplier().equals(supplier))
                    .flatMap(key -> last(shelf, key, asOf).stream())
                    .sorted(Comparator.comparing(PricingRule::id))
                    .toList();
        }

        @Override
        public long revision(SupplierId supplier) {
            return revisions.getOrDefault(supplier, 0L);
        }
    }

    record FakeCoupons(Map<Key, List<Since<Coupon>>> shelf) implements Coupons {
        @Override
        public void put(SupplierId supplier, Coupon coupon, Instant at) {
            FakeTariffs.put(shelf, new Key(supplier, coupon.code()), coupon, at);
        }

        @Override
        public Optional<Coupon> of(SupplierId supplier, String code) {
            return of(supplier, code, Instant.MAX);
        }

        @Override
        public Optional<Coupon> of(SupplierId supplier, String code, Instant asOf) {
            return last(shelf, new Key(supplier, code), asOf);
        }
    }

    record FakeTaxBook(Map<TaxScope, List<Since<Taxes>>> shelf) implements TaxBook {
        @Override
        public void lock() {}

        @Override
        public void put(TaxScope scope, Taxes taxes, Instant at) {
            FakeTariffs.put(shelf, scope, taxes, at);
        }

        @Override
        public Optional<Taxes> of(TaxScope scope, Instant asOf) {
            return last(shelf, scope, asOf);
        }

        @Override
        public Map<TaxScope, Taxes> meeting(TaxScope scope, Instant asOf) {
            Map<TaxScope, Taxes> said = new LinkedHashMap<>();
            shelf.keySet().stream()
                    .filter(scope::meets)
                    .forEach(each -> of(each, asOf).ifPresent(taxes -> said.put(each, taxes)));
            return said;
        }
    }
}
