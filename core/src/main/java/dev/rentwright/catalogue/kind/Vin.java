package dev.rentwright.catalogue.kind;

import java.util.regex.Pattern;

/**
 * A vehicle identification number. Source: ISO 3779, 49 CFR 565 (domain section 6).
 *
 * @param value 17 of A-Z and 0-9 without I, O and Q
 */
public record Vin(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    private static final String VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    private static final int CHECK_DIGIT = 8;

    public Vin {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected a VIN of 17 letters and digits without I, O and Q, got '" + value + "'");
        }
        if (isNorthAmerican(value) && !hasItsCheckDigit(value)) {
            throw new IllegalArgumentException("expected the check digit of a North American VIN, " + checkDigit(value)
                    + " at position 9, got '" + value + "'");
        }
    }

    /**
     * True when the ninth place is not what the sum of the others asks for: nothing wrong outside North America, where few
     * makers fill it, but worth a second look (domain section 6).
     */
    public boolean looksMistyped() {
        return !hasItsCheckDigit(value);
    }

    /** By its first place: 1 to 5. */
    private static boolean isNorthAmerican(String vin) {
        return vin.charAt(0) >= '1' && vin.charAt(0) <= '5';
    }

    private static boolean hasItsCheckDigit(String vin) {
        return vin.charAt(CHECK_DIGIT) == checkDigit(vin);
    }

    private static char checkDigit(String vin) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (VALUES.indexOf(vin.charAt(i)) % 10);
        }
        int rest = sum % 11;
        return rest == 10 ? 'X' : (char) ('0' + rest);
    }
}
