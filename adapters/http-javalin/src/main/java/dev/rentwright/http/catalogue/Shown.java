package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.vocabulary.AssetWords;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * A rentable with what is shown of it besides itself.
 *
 * @param reputation what it is known for
 * @param words what it is called in the trade that was asked for, if one was
 */
record Shown(Rentable rentable, ReputationResource reputation, Optional<AssetWordsResource> words) {

    static Shown of(Rentable rentable, Reputation reputation, Optional<Vocabulary> trade) {
        return new Shown(
                rentable,
                ReputationResource.of(reputation),
                trade.map(words -> AssetWords.of(rentable.operation(), rentable.publication(), words))
                        .map(AssetWordsResource::of));
    }
}
