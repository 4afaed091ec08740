package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.vocabulary.AssetWords;
import java.util.Optional;

/**
 * A rentable with what is shown of it besides itself.
 *
 * @param words what it is called in the trade that was asked for, if one was
 */
record Shown(Rentable rentable, Optional<AssetWordsResource> words) {

    /** As a request wants it. */
    static Shown to(Call call, Rentable rentable) {
        return new Shown(
                rentable,
                Trade.of(call)
                        .map(trade -> AssetWords.of(rentable.operation(), rentable.publication(), trade))
                        .map(AssetWordsResource::of));
    }

    /** By itself. */
    static Shown alone(Rentable rentable) {
        return new Shown(rentable, Optional.empty());
    }
}
