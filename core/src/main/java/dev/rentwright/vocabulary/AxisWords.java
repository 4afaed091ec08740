package dev.rentwright.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The escrow and the documents axis in the words of 004, which map one to one; a word that is absent says so too (REC-10). */
public final class AxisWords {

    private AxisWords() {}

    /** Where the captured money of a marketplace booking is (BKG-16). */
    public enum Escrow {
        NONE(""),
        OPEN("open"),
        RELEASED("released"),
        CANCELLED("cancelled");

        private final String property;

        Escrow(String property) {
            this.property = property;
        }

        /** 004's word; empty for none. */
        public Optional<String> property() {
            return Optional.of(property).filter(word -> !word.isEmpty());
        }

        /** The one that 004 means; an absent word is {@link #NONE}, an unknown one is empty. */
        public static Optional<Escrow> of(Optional<String> word) {
            return Arrays.stream(values())
                    .filter(one -> one.property.equals(word.orElse("")))
                    .findFirst();
        }
    }

    /** How far what must be shown and signed has come (BKG-17). */
    public enum Documents {
        NOT_REQUIRED(""),
        PENDING("pending"),
        SUBMITTED("submitted"),
        VERIFIED("verified"),
        SIGNED("signed");

        private final String property;

        Documents(String property) {
            this.property = property;
        }

        /** 004's word; empty where nothing is required. */
        public Optional<String> property() {
            return Optional.of(property).filter(word -> !word.isEmpty());
        }

        /** The one that 004 means; an absent word is {@link #NOT_REQUIRED}, an unknown one is empty. */
        public static Optional<Documents> of(Optional<String> word) {
            return Arrays.stream(values())
                    .filter(one -> one.property.equals(word.orElse("")))
                    .findFirst();
        }
    }
}
