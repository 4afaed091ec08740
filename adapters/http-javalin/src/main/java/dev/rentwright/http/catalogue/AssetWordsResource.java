package dev.rentwright.http.catalogue;

import dev.rentwright.http.wire.Says;
import dev.rentwright.vocabulary.AssetWord;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Optional;

@Says("What a rentable is called in the vocabulary that was asked for (REC-07, REC-20).")
record AssetWordsResource(
        @Says("Whose words.") Vocabulary vocabulary,

        @Says(
                value = "What it is doing, spelled as there; marketplace and property have flags instead.",
                example = "rented")
        Optional<String> status,

        @Says("Of erp, hotel and property: it is offered at all.")
        Optional<Boolean> isActive,

        @Says("Of marketplace: it may be had.") Optional<Boolean> available,
        @Says("Of marketplace: it is announced.") Optional<Boolean> comingSoon,
        @Says("Of hotel: it is shown to nobody.") Optional<Boolean> hidden,
        @Says("Of property: its days are shown as blocked.") Optional<Boolean> daysBlocked) {

    static AssetWordsResource of(AssetWord word) {
        return new AssetWordsResource(
                word.vocabulary(),
                word.status(),
                word.active(),
                word.available(),
                word.comingSoon(),
                word.hidden(),
                word.daysBlocked());
    }
}
