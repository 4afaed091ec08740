package dev.rentwright.vocabulary;

import java.util.Objects;
import java.util.Optional;

/**
 * What a booking is called in a vocabulary.
 *
 * @param vocabulary whose word
 * @param status the word
 * @param reason what has to be said with it, as {@code no_show} of a portal's cancellations
 * @param deposit what travels with a marketplace's word: the deposit has been paid, and the rental has not (001 {@code isDeposit})
 * @param paidInFull what travels with a marketplace's word (001 {@code isPayedInFull})
 */
public record BookingWord(
        Vocabulary vocabulary,
        String status,
        Optional<String> reason,
        Optional<Boolean> deposit,
        Optional<Boolean> paidInFull) {

    public BookingWord {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(deposit, "deposit");
        Objects.requireNonNull(paidInFull, "paidInFull");
        if (status.isBlank()) {
            throw new IllegalArgumentException("expected a word");
        }
    }
}
