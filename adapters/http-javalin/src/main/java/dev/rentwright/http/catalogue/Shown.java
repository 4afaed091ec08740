package dev.rentwright.http.catalogue;

import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.fleet.NearFuture;
import dev.rentwright.host.Stamps;
import dev.rentwright.vocabulary.AssetWords;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rentable with what is shown of it besides itself.
 *
 * @param reputation what it is known for
 * @param nearFuture whether it can be had soon
 * @param stamp when it was made and changed
 * @param words what it is called in the trade that was asked for, if one was
 */
record Shown(
        Rentable rentable,
        ReputationResource reputation,
        NearFuture nearFuture,
        Optional<Stamps.Stamp> stamp,
        Optional<AssetWordsResource> words) {

    static Shown of(Rentwright rentwright, Rentable rentable, Optional<Vocabulary> trade) {
        return Objects.requireNonNull(all(rentwright, List.of(rentable), trade).get(rentable.id()));
    }

    /** As many looks, however many are shown. */
    static Map<RentableId, Shown> all(
            Rentwright rentwright, Collection<Rentable> rentables, Optional<Vocabulary> trade) {
        Map<RentableId, Reputation> known = rentwright.feedback().viewReviews().reputations(rentables);
        Map<RentableId, NearFuture> soon = rentwright.fleet().showNearFuture().of(rentables);
        List<UUID> ids = rentables.stream().map(one -> one.id().value()).toList();
        Map<UUID, Stamps.Stamp> stamps = rentwright.ports().stamps().of(Stamps.Kept.RENTABLE, ids);
        Function<Rentable, Shown> shown = rentable -> new Shown(
                rentable,
                ReputationResource.of(known.getOrDefault(rentable.id(), Reputation.NONE)),
                Objects.requireNonNull(soon.get(rentable.id())),
                Optional.ofNullable(stamps.get(rentable.id().value())),
                trade.map(words -> AssetWords.of(rentable.operation(), rentable.publication(), words))
                        .map(AssetWordsResource::of));
        return rentables.stream().collect(Collectors.toMap(Rentable::id, shown, (one, same) -> one));
    }
}
