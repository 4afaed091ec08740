package dev.rentwright.paperwork;

import dev.rentwright.document.RentalAgreement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of an agreement in its parts: the supplier's contract, then what was agreed on this booking, a heading and one line
 * for each fact, {@code label: value}. What is signed is the text; the parts are found in it again by its own heading, so that a
 * paper shows nothing that was not signed.
 *
 * @param contract the supplier's general terms; empty where they have none
 * @param heading of what was agreed; empty in a text that does not have one
 * @param lines what was agreed
 */
record Wording(String contract, String heading, List<String> lines) {

    private static final String BETWEEN = "\n\n";

    Wording {
        lines = List.copyOf(lines);
    }

    /** A line of its own, whatever is in its value: nobody's name adds a line to what is signed. */
    static String line(String label, String value) {
        return oneLine(label) + ": " + oneLine(value);
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    String text() {
        String own = String.join(
                "\n", Stream.concat(Stream.of(heading), lines.stream()).toList());
        return contract.isEmpty() ? own : contract + BETWEEN + own;
    }

    /** The parts of a text. The last heading is ours: a contract that quotes one stands before it, and no line of ours does. */
    static Wording of(RentalAgreement agreement) {
        String text = agreement.terms();
        int at = Stream.of(agreement.language(), "en")
                .map(language -> AgreementWords.in(language).heading(agreement.part(), agreement.number(), ""))
                .mapToInt(heading -> ("\n" + text).lastIndexOf("\n" + heading))
                .max()
                .orElse(-1);
        if (at < 0) {
            return new Wording(text, "", List.of());
        }
        List<String> own = text.substring(at).lines().toList();
        return new Wording(text.substring(0, at).stripTrailing(), own.get(0), own.subList(1, own.size()));
    }
}
