package dev.rentwright.party;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, kept in lower case (PTY-02). The test is coarse on purpose: only a delivered mail proves more.
 *
 * @param value at most 255 characters, one {@code @} with something on both sides
 */
public record EmailAddress(String value) {

    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 255 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected an e-mail address like name@example.org, got '" + value + "'");
        }
    }
}
