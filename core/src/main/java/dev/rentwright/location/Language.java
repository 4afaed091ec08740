package dev.rentwright.location;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a text or a person: a BCP 47 tag whose primary part is a known ISO 639-1 code. Source: REC-29, domain
 * section 6.
 *
 * @param tag at most 10 characters, such as {@code de} or {@code pt-BR}
 */
public record Language(String tag) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{2}(-[A-Za-z0-9]{2,8})?");
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    /** The one that is meant when nothing is said (REC-29). */
    public static final Language DEFAULT = new Language("en");

    public Language {
        if (tag.length() > 10 || !SHAPE.matcher(tag).matches() || !KNOWN.contains(tag.substring(0, 2))) {
            throw new IllegalArgumentException("expected a language like de or pt-BR, got '" + tag + "'");
        }
    }

    /** Without its region. */
    public Language primary() {
        return new Language(tag.substring(0, 2));
    }
}
