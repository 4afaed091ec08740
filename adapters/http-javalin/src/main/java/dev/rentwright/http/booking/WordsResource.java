package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import dev.rentwright.vocabulary.BookingWord;
import dev.rentwright.vocabulary.Vocabulary;
import java.util.Optional;

@Says("What a booking is called in the vocabulary that was asked for (REC-10, REC-20).")
record WordsResource(
        @Says("Whose words.") Vocabulary vocabulary,

        @Says(value = "Its status there, spelled as there.", example = "in_progress")
        String status,

        @Says("What has to be said with it: no_show, of property.")
        Optional<String> reason,

        @Says("Of marketplace: the deposit is paid, the rental is not.")
        Optional<Boolean> isDeposit,

        @Says("Of marketplace: the rental is paid, and the deposit secured where one is asked for.")
        Optional<Boolean> isPayedInFull) {

    static WordsResource of(BookingWord word) {
        return new WordsResource(word.vocabulary(), word.status(), word.reason(), word.deposit(), word.paidInFull());
    }
}
