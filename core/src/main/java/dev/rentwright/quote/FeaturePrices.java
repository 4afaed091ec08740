package dev.rentwright.quote;

import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.RateCard;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * What features add by themselves, laid under cards that do not name them (CAT-19). Only of those that matter to a price, so
 * that plans stay as short as cards; a feature whose price is in another currency has nothing to give, as cards have not. It
 * lives as long as what one command reads.
 */
final class FeaturePrices {

    private final Supplier<List<dev.rentwright.catalogue.feature.Feature>> catalogue;
    private final Map<CurrencyUnit, List<Feature>> priced = new HashMap<>();
    private final Map<List<Feature>, IdentityHashMap<RateCard, RateCard>> laid = new HashMap<>();

    FeaturePrices(Supplier<List<dev.rentwright.catalogue.feature.Feature>> catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The card with the prices of those features that it does not name; of the same card and features the same.
     *
     * @param had asked for where any feature costs something
     * @param wished codes of those that are wished for
     */
    RateCard under(RateCard card, Supplier<Set<FeatureCode>> had, List<String> wished) {
        List<Feature> costly = in(card.currency());
        if (costly.isEmpty()) {
            return card;
        }
        List<String> named =
                card.extras().features().stream().map(Feature::code).toList();
        List<String> wanted = Stream.concat(had.get().stream().map(FeatureCode::value), wished.stream())
                .filter(code -> !named.contains(code))
                .toList();
        List<Feature> added = costly.stream()
                .filter(feature -> wanted.contains(feature.code()))
                .toList();
        return added.isEmpty()
                ? card
                : laid.computeIfAbsent(added, unknown -> new IdentityHashMap<>())
                        .computeIfAbsent(card, bare -> bare.with(bare.extras().adding(added)));
    }

    private List<Feature> in(CurrencyUnit currency) {
        return priced.computeIfAbsent(
                currency,
                of -> catalogue.get().stream()
                        .flatMap(feature -> feature.perDay().stream()
                                .filter(price -> price.currency().equals(of))
                                .map(price -> new Feature(feature.code().value(), price)))
                        .toList());
    }
}
