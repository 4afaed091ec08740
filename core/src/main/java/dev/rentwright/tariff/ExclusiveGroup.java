package dev.rentwright.tariff;

/** Which rules exclude each other: of one group one wins, per price unit (domain P6). */
public sealed interface ExclusiveGroup {

    /** The rules of the same type that say nothing else. The default. */
    record OfItsType() implements ExclusiveGroup {}

    /** No rule: it stacks freely. */
    record None() implements ExclusiveGroup {}

    /** The rules that name the same group. */
    record Named(String name) implements ExclusiveGroup {
        public Named {
            if (name.isBlank() || name.length() > 40) {
                throw new IllegalArgumentException(
                        "expected the name of a group, 1 to 40 characters, got '" + name + "'");
            }
        }
    }
}
