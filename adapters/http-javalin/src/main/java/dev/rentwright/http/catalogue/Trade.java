package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.vocabulary.AssetWords;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Optional;
import java.util.Set;

/** The trade in whose words a request speaks of what is rented (CAT-13, CAT-22, REC-20). */
final class Trade {

    static final Parameter VOCABULARY = Parameter.oneOf(
            "vocabulary", WireTypes.values(Vocabulary.class), "Adds `words`, what it is called in that trade.");
    static final Parameter STATUS = Parameter.text(
            "status",
            "Only what is doing that now: one of our words, or one of the trade that `vocabulary` names.",
            "available");

    private Trade() {}

    /** The trade, where one is named. */
    static Optional<Vocabulary> of(Call call) {
        return call.query(VOCABULARY.name(), Vocabulary.class);
    }

    /** What a list is narrowed to; none where nothing is said. */
    static Set<OperationalStatus> doing(Call call) {
        Optional<Vocabulary> trade = of(call);
        return call.query(STATUS.name())
                .map(word -> Values.at("query/" + STATUS.name(), word, text -> meant(trade, text)))
                .orElse(Set.of());
    }

    private static Set<OperationalStatus> meant(Optional<Vocabulary> trade, String word) {
        Set<OperationalStatus> meant = trade.map(words -> AssetWords.meant(words, word))
                .orElseGet(() -> Set.of(WireTypes.constant(OperationalStatus.class, word)));
        if (meant.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a status as " + trade.map(WireTypes::of).orElse("") + " calls it, got " + word);
        }
        return meant;
    }
}
