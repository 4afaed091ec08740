package dev.rentwright.imports.csv;

import java.math.BigDecimal;
import java.util.Set;

/** Where the cars of the file can be: the fifty states, the capital's district, Puerto Rico and the Virgin Islands. */
final class UnitedStates {

    /** ISO 3166-1 alpha-2. */
    static final String COUNTRY = "US";

    /** Degrees that enclose them; of Alaska's islands only those west of the 180th meridian lie outside. */
    static final int SOUTH = 17;

    static final int NORTH = 72;
    static final int WEST = -180;
    static final int EAST = -60;

    /** Postal abbreviations, USPS Publication 28, appendix B. */
    private static final Set<String> STATES =
            Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN"
                            + " MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY")
                    .split(" "));

    private UnitedStates() {}

    static boolean haveState(String code) {
        return STATES.contains(code);
    }

    static boolean haveLatitude(BigDecimal degrees) {
        return between(SOUTH, degrees, NORTH);
    }

    static boolean haveLongitude(BigDecimal degrees) {
        return between(WEST, degrees, EAST);
    }

    private static boolean between(int least, BigDecimal degrees, int most) {
        return degrees.compareTo(BigDecimal.valueOf(least)) >= 0 && degrees.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
