package dev.rentwright.vocabulary;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rentable is called in a vocabulary (CAT-13, CAT-22, REC-07). Some trades have a word for what it is doing, some have
 * flags for whether it may be sold, 000 and 002 have both.
 *
 * @param vocabulary whose word
 * @param status what it is doing, spelled as there; not in {@link Vocabulary#MARKETPLACE} and {@link Vocabulary#PROPERTY}
 * @param active 000, 002 and 004: whether it is offered at all
 * @param available 001: whether it may be had
 * @param comingSoon 001: whether it is shown before it can be booked
 * @param hidden 002: whether it is shown to nobody
 * @param daysBlocked 004: whether its days are shown as blocked
 */
public record AssetWord(
        Vocabulary vocabulary,
        Optional<String> status,
        Optional<Boolean> active,
        Optional<Boolean> available,
        Optional<Boolean> comingSoon,
        Optional<Boolean> hidden,
        Optional<Boolean> daysBlocked) {

    public AssetWord {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(active, "active");
        Objects.requireNonNull(available, "available");
        Objects.requireNonNull(comingSoon, "comingSoon");
        Objects.requireNonNull(hidden, "hidden");
        Objects.requireNonNull(daysBlocked, "daysBlocked");
    }
}
