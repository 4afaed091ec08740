package dev.rentwright.quote;

import dev.rentwright.proof.CanonicalText;
import dev.rentwright.proof.Seal;
import dev.rentwright.proof.Seals;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Seals quotes with a secret, so that a quote that was changed in its store is not booked. The seal is over all that the
 * quote says: which rentable of whom, the request, the price and until when. It is kept as {@code KEY:HEX}; a quote without
 * one, or sealed by a key that is no longer known, is not accepted. Immutable and thread-safe.
 */
public final class SealedQuotes implements QuoteSigner {

    private static final Pattern WRITTEN = Pattern.compile("([^:]+):([0-9a-f]{64})");

    private final Seals seals;

    /** Quotes sealed and verified with these. */
    public SealedQuotes(Seals seals) {
        this.seals = Objects.requireNonNull(seals, "seals");
    }

    @Override
    public String sign(Quote unsigned) {
        Seal seal = seals.seal(CanonicalText.of(unsigned));
        return seal.keyId() + ":" + seal.hex();
    }

    @Override
    public boolean accepts(Quote quote) {
        return quote.seal()
                .flatMap(SealedQuotes::read)
                .filter(seal -> seals.verifies(CanonicalText.of(quote.sealed("")), seal))
                .isPresent();
    }

    private static Optional<Seal> read(String written) {
        Matcher seal = WRITTEN.matcher(written);
        return seal.matches() ? Optional.of(new Seal(seal.group(1), seal.group(2))) : Optional.empty();
    }
}
