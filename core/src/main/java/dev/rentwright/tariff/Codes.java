package dev.rentwright.tariff;

import java.util.List;
import java.util.regex.Pattern;

/** Codes on a price list: upper case, so that they read the same on an invoice, in a file and in an address. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    private Codes() {}

    static void require(String code, String of, String like) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected a " + of + " code like " + like + ", got '" + code + "'");
        }
    }

    static void requireEachOnce(List<String> codes, String of) {
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("expected each " + of + " once, got " + codes);
        }
    }
}
