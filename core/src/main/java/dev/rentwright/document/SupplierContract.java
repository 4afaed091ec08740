package dev.rentwright.document;

import dev.rentwright.identity.SupplierId;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A supplier's general terms in one language (PTY-21); they stand at the head of every agreement.
 *
 * @param supplier whose
 * @param language such as {@code en} or {@code pt-BR}
 * @param text 1 to 80,000 characters
 */
public record SupplierContract(SupplierId supplier, String language, String text) {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?";

    /** Read by those whose own language a supplier does not have. */
    public static final String DEFAULT_LANGUAGE = "en";

    private static final int MOST = 80_000;

    public SupplierContract {
        Objects.requireNonNull(supplier, "supplier");
        if (!language.matches(LANGUAGE)) {
            throw new IllegalArgumentException("expected a language like en or pt-BR, got '" + language + "'");
        }
        if (text.isBlank() || text.length() > MOST) {
            throw new IllegalArgumentException("expected a text of 1 to " + MOST + " characters, got " + text.length());
        }
    }

    /**
     * The one to attach: in the wanted language, else in the same language of another country, else in English, else the
     * first by its language; empty only when there is none at all.
     */
    public static Optional<SupplierContract> in(String wanted, Collection<SupplierContract> contracts) {
        String spoken = wanted.split("-", 2)[0];
        return contracts.stream()
                .min(Comparator.comparing((SupplierContract contract) -> !contract.language.equals(wanted))
                        .thenComparing(contract -> !contract.language.split("-", 2)[0].equals(spoken))
                        .thenComparing(contract -> !contract.language.equals(DEFAULT_LANGUAGE))
                        .thenComparing(SupplierContract::language));
    }
}
