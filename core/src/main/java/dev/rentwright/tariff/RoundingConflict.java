package dev.rentwright.tariff;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Taxes that cannot be rounded per code as somebody says they are (domain P16), where several say what of the same rental: one
 * names the taxes, perhaps another how they are rounded (PRC-22). Immutable.
 *
 * @param <W> who says something
 * @param reason with the codes of the taxes that want rounding per line
 * @param taxedBy who names the taxes
 * @param roundedBy who has them rounded per code
 */
public record RoundingConflict<W>(Refusal reason, W taxedBy, W roundedBy) {

    public RoundingConflict {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(taxedBy, "taxedBy");
        Objects.requireNonNull(roundedBy, "roundedBy");
    }

    /** The conflict of taxes that count before those after them, each taken field by field; empty when there is none. */
    public static <W> Optional<RoundingConflict<W>> among(List<Said<W>> inOrder) {
        return inOrder.stream()
                .map(Said::taxes)
                .reduce(Taxes.NONE, Taxes::over)
                .contradiction()
                .map(reason -> new RoundingConflict<>(
                        reason,
                        first(inOrder, taxes -> !taxes.taxes().isEmpty()),
                        first(inOrder, taxes -> taxes.taxRounding().isPresent())));
    }

    private static <W> W first(List<Said<W>> inOrder, Predicate<Taxes> says) {
        return inOrder.stream()
                .filter(said -> says.test(said.taxes()))
                .findFirst()
                .map(Said::by)
                .orElseThrow();
    }

    /**
     * The refusal of what somebody is about to say: which field of it does not go with what, and what would do instead.
     *
     * @param by who says it
     * @param place before the names of its fields, such as {@code card/}
     * @param named the others for people
     */
    public Refusal refusal(W by, String place, Function<W, String> named) {
        String levied = taxedBy.equals(by) ? "" : " by " + named.apply(taxedBy);
        String fitting = reason.code() == RefusalCode.TAX_COMPOUND_NEEDS_PER_LINE
                ? "no compound tax"
                : "one inclusive tax at most";
        return roundedBy.equals(by)
                ? reason.with("field", place + "taxRounding")
                        .with("expected", "rounding per line, or " + fitting + levied)
                        .with("actual", TaxRounding.PER_TAX_CODE)
                : reason.with("field", place + "taxes")
                        .with("expected", fitting + ", or rounding per line by " + named.apply(roundedBy))
                        .with("actual", reason.facts().get("taxes") + levied);
    }

    /** What somebody says of taxes. */
    public record Said<W>(W by, Taxes taxes) {

        public Said {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(taxes, "taxes");
        }
    }
}
