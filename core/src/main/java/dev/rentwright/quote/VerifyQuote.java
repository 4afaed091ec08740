package dev.rentwright.quote;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.proof.Finding;
import java.util.List;
import java.util.Objects;

/**
 * Computes a quote's price once more by the rulebook, with no help of the engine that made it, and looks at its seal. Nothing
 * is written, and it does not matter whether the quote is still good.
 */
public interface VerifyQuote {

    /** What was found. Refused with {@code not-found}. */
    Outcome<Verdict> verify(Actor actor, QuoteId quote);

    /**
     * What a verification comes to.
     *
     * @param quote as it is stored
     * @param sealHolds whether it says what it said when it was sealed; true of every quote where quotes are not sealed
     * @param findings what is not as the rulebook says; none means proven
     */
    record Verdict(Quote quote, boolean sealHolds, List<Finding> findings) {

        public Verdict {
            Objects.requireNonNull(quote, "quote");
            findings = List.copyOf(findings);
        }

        /** Whether nothing was found, and the seal holds. */
        public boolean proven() {
            return sealHolds && findings.isEmpty();
        }
    }
}
