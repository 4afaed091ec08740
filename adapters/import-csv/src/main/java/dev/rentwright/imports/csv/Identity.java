package dev.rentwright.imports.csv;

/**
 * Which car of the file, in every run the same.
 *
 * @param fingerprint of the car
 * @param ordinal which one of those with that fingerprint, from 1
 */
record Identity(Digest fingerprint, int ordinal) {

    private static final int PLATE_CHARACTERS = 10;

    /** How it is remembered. */
    String key() {
        return fingerprint.value() + "/" + ordinal;
    }

    /** A provisional plate like {@code IMP-7GQ4M2ZK9T}, of the second of two equal cars {@code IMP-7GQ4M2ZK9T-2}. */
    String plate() {
        return "IMP-" + fingerprint.last(PLATE_CHARACTERS) + (ordinal == 1 ? "" : "-" + ordinal);
    }
}
