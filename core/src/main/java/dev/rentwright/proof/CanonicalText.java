package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.pricing.rule.RuleBook;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/**
 * A quote as one text that is the same for equal quotes and another for any other: what a seal is put on.
 *
 * <p>Every component of every record is written with its name, so that a field that is added later is sealed without
 * anybody thinking of it. The price of that: a quote sealed by one version of the library is not verified by another that
 * has renamed or added a field, and is to be made again. The text is for machines; its form may change with a version.
 */
public final class CanonicalText {

    private static final String FORM = "rentwright-quote/1";

    private CanonicalText() {}

    /** The text of a priced request under an id, good until it expires. */
    public static String of(String id, Instant expiresAt, PriceRequest request, PriceBreakdown price) {
        return FORM + "\n" + quoted(id) + "\n" + expiresAt + "\n" + written(request) + "\n" + written(price);
    }

    /** The text of a whole: all that it says, in whatever it holds. */
    public static String of(Record whole) {
        return FORM + "\n" + record(whole);
    }

    private static String written(Object value) {
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof RuleBook book) {
            return "RuleBook" + written(book.rules());
        }
        if (value instanceof UnitAmounts units) {
            return "UnitAmounts" + written(units.amounts());
        }
        if (value instanceof PriceLine line) {
            return line(line);
        }
        if (value instanceof Basis.RuleEffect effect) {
            return "Basis$RuleEffect"
                    + written(List.of(effect.rule(), effect.version(), effect.type(), effect.units(), effect.exact()));
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> "[" + written(inside) + "]").orElse("[]");
        }
        if (value instanceof Map<?, ?> map) {
            return sorted(
                    map.entrySet().stream().map(entry -> written(entry.getKey()) + ":" + written(entry.getValue())));
        }
        if (value instanceof Set<?> set) {
            return sorted(set.stream().map(CanonicalText::written));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CanonicalText::written).collect(Collectors.joining(",", "[", "]"));
        }
        return plain(value);
    }

    /** As the record that it once was. */
    private static String line(PriceLine line) {
        return "PriceLine(kind=" + written(line.kind())
                + ",code=" + written(line.code())
                + ",quantity=" + written(line.quantity())
                + ",unit=" + written(line.unit())
                + ",unitPrice=" + written(line.unitPrice())
                + ",amount=" + written(line.amount())
                + ",taxable=" + line.taxable()
                + ",included=" + line.included()
                + ",basis=" + written(line.basis()) + ")";
    }

    private static String record(Record record) {
        return name(record.getClass())
                + Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> component.getName() + "=" + written(read(component, record)))
                        .collect(Collectors.joining(",", "(", ")"));
    }

    /** With the class around it: there is more than one Share. */
    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("expected to read " + component + " of " + record.getClass(), unreadable);
        }
    }

    /** Sets and maps have no order of their own. */
    private static String sorted(Stream<String> parts) {
        return parts.sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** Those whose text says all of them; another would be sealed by a text that may be the same for two of them. */
    private static String plain(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof CurrencyUnit currency) {
            return currency.getCurrencyCode();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        boolean saysAll = value instanceof Money
                || value instanceof Percentage
                || value instanceof Fraction
                || value instanceof Enum<?>
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Boolean
                || value instanceof UUID
                || value instanceof ZoneId
                || value instanceof TemporalAccessor;
        if (!saysAll) {
            throw new IllegalArgumentException("expected a value that can be sealed, got one of " + value.getClass());
        }
        return value.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
