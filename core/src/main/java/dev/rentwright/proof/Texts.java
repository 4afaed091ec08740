package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javax.money.CurrencyUnit;

/**
 * Sentences of one language, with numbers, money and dates as its country writes them. A language that nobody translated
 * to is answered in English, whatever the default locale of the machine is; the lookup of {@link ResourceBundle} would
 * answer in that.
 */
final class Texts {

    private static final String ENGLISH = "en";

    /** By language, as far as there are files: what is asked for may be anything, but what is kept is bounded by them. */
    private static final Map<String, ResourceBundle> READ = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Texts in(Locale locale) {
        return new Texts(bundle(locale.getLanguage()).or(() -> bundle(ENGLISH)).orElseThrow(), locale);
    }

    static boolean has(Locale locale) {
        return bundle(locale.getLanguage()).isPresent();
    }

    private static Optional<ResourceBundle> bundle(String language) {
        Optional<ResourceBundle> known = Optional.ofNullable(READ.get(language));
        if (known.isPresent()) {
            return known;
        }
        Optional<ResourceBundle> read = read(language);
        read.ifPresent(bundle -> READ.put(language, bundle));
        return read;
    }

    /** English has the file without a suffix. */
    private static Optional<ResourceBundle> read(String language) {
        String suffix = language.equals(ENGLISH) ? "" : "_" + language;
        try (InputStream found = Texts.class.getResourceAsStream("Explanation" + suffix + ".properties")) {
            return found == null
                    ? Optional.empty()
                    : Optional.of(new PropertyResourceBundle(new InputStreamReader(found, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sentence with its blanks filled. */
    String say(String key, String... blanks) {
        return new MessageFormat(bundle.getString(key), locale).format(blanks);
    }

    /** The special one where there is one, else the general one. */
    String sayRather(String special, String general, String... blanks) {
        return say(bundle.containsKey(special) ? special : general, blanks);
    }

    /** {@code 1 day}, {@code 3 days}: one form for one and another for all else. */
    String count(String word, BigDecimal number) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return say("unit." + word + (one ? ".one" : ".other"), number(number, 0, 6));
    }

    String count(String word, long number) {
        return count(word, BigDecimal.valueOf(number));
    }

    /** {@code a, b and c}. */
    String list(List<String> parts) {
        String list = parts.get(0);
        for (int i = 1; i < parts.size(); i++) {
            list = say(i == parts.size() - 1 ? "list.and" : "list.comma", list, parts.get(i));
        }
        return list;
    }

    String money(Money money) {
        int digits = money.currency().getDefaultFractionDigits();
        return say("money", number(money.amount(), digits, digits), money.currencyCode());
    }

    String price(UnitPrice price) {
        int digits = price.currency().getDefaultFractionDigits();
        return say(
                "money",
                number(price.amount(), digits, UnitPrice.MAX_DECIMALS),
                price.currency().getCurrencyCode());
    }

    /** An exact value, shown as an amount. */
    String money(Fraction exact, CurrencyUnit currency, Rounding rounding) {
        return money(rounding.round(exact, currency));
    }

    /** Without its sign, which the sentence says. */
    String percent(Percentage rate) {
        return percent(rate.value());
    }

    String percent(BigDecimal rate) {
        return say("percent", number(rate.abs(), 0, Percentage.MAX_DECIMALS));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(date);
    }

    private String number(BigDecimal number, int least, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(number);
    }
}
