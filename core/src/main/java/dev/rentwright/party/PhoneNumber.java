package dev.rentwright.party;

import java.util.regex.Pattern;

/**
 * A telephone number in E.164 form, kept without spaces (domain section 6).
 *
 * @param value {@code +} and 2 to 15 digits, the first not 0
 */
public record PhoneNumber(String value) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{1,14}");

    public PhoneNumber {
        value = value.replaceAll("[\\s()./-]", "");
        if (!E164.matcher(value).matches()) {
            throw new IllegalArgumentException("expected a number in E.164 form like +4930123456, got '" + value + "'");
        }
    }
}
