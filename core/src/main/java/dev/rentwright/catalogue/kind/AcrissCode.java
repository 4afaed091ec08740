package dev.rentwright.catalogue.kind;

/**
 * The car trade's four letters for what kind of car to expect: category, type, transmission and drive, fuel and air
 * conditioning. Source: ACRISS (SIPP) code list, domain section 6.
 *
 * @param value four upper-case letters, each of its list: {@code CDMR} is a compact with four doors, manual, with air
 *     conditioning
 */
public record AcrissCode(String value) {

    private static final String[] LETTERS = {
        "MNEHCDIJSRFGPULWOX", "BCDWVLSTFJXPQZEMRHYNGK", "MNCABD", "RNDQHIECLSABMFVZUX"
    };
    private static final String AUTOMATIC = "ABD";
    private static final String WITHOUT_AIR = "NQSBFZX";

    public AcrissCode {
        boolean valid = value.length() == LETTERS.length;
        for (int i = 0; valid && i < LETTERS.length; i++) {
            valid = LETTERS[i].indexOf(value.charAt(i)) >= 0;
        }
        if (!valid) {
            throw new IllegalArgumentException("expected an ACRISS code like CDMR, got '" + value + "'");
        }
    }

    /** True for an automatic gearbox (third letter A, B or D). */
    public boolean automatic() {
        return AUTOMATIC.indexOf(value.charAt(2)) >= 0;
    }

    /** True when the car has air conditioning (fourth letter). */
    public boolean airConditioned() {
        return WITHOUT_AIR.indexOf(value.charAt(3)) < 0;
    }
}
