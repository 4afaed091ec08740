package dev.rentwright.persistence.jpa.column;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum constant as it stands in a column: {@code CHECKED_IN} is {@code checked_in} (REC-02). */
public final class Codes {

    private Codes() {}

    /** The code of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The code of a constant, or an empty column. */
    public static @Nullable String of(Optional<? extends Enum<?>> constant) {
        return constant.map(Codes::of).orElse(null);
    }

    /**
     * The constant of a code.
     *
     * @throws IllegalArgumentException when the column holds what this version does not know
     */
    public static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    /** The constant of a code, if the column holds one. */
    public static <E extends Enum<E>> Optional<E> readOptional(Class<E> type, @Nullable String code) {
        return Optional.ofNullable(code).map(present -> read(type, present));
    }
}
