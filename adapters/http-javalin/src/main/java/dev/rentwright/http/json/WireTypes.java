package dev.rentwright.http.json;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.time.RequestedPeriod.Moment;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How single values look on the wire: enum values in lower-case snake, amounts as REC-28 has them, ids in their one form. */
public final class WireTypes {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,10})?");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    /** As long as the name of a place or a category. */
    public static final int LONGEST_KEY = 100;

    private WireTypes() {}

    /** The value of an enum constant on the wire, {@code per_rental}. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The constant of a wire value.
     *
     * @throws IllegalArgumentException when there is none; it names those that there are
     */
    public static <E extends Enum<?>> E constant(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + values(type) + ", got '" + shown(value) + "'"));
    }

    /** All values of an enum on the wire. */
    public static String values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> of((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    /**
     * An id from its text.
     *
     * @throws IllegalArgumentException when it is no UUID in its usual form
     */
    public static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected a UUID like 019a3c5e-0000-7000-8000-000000000001, got '" + shown(text) + "'");
        }
        return UUID.fromString(text);
    }

    /**
     * An id from what a person calls something: a UUID is itself, and any other text always stands for the same one.
     *
     * @throws IllegalArgumentException when it is blank or longer than 100 characters
     */
    static UUID key(String text) {
        if (ID.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        if (text.isBlank() || text.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("expected a UUID, or any name of 1 to " + LONGEST_KEY
                    + " characters that stands for one, got '" + shown(text) + "'");
        }
        return UUID.nameUUIDFromBytes(text(text).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A local time with or without its offset.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Moment moment(String text) {
        try {
            return Moment.of(text);
        } catch (java.time.DateTimeException garbage) {
            throw new IllegalArgumentException(
                    "expected a local time like 2026-07-01T10:00, or with its offset, 2026-07-01T10:00+02:00, got '"
                            + shown(text) + "'",
                    garbage);
        }
    }

    /**
     * An instant that every store can keep: of the years 1 to 9999.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Instant instant(String text) {
        try {
            OffsetDateTime read = OffsetDateTime.parse(text);
            if (read.getYear() >= 1 && read.getYear() <= 9999) {
                return read.toInstant();
            }
        } catch (DateTimeException garbage) {
            throw noInstant(text, garbage);
        }
        throw noInstant(text, null);
    }

    private static IllegalArgumentException noInstant(String text, @Nullable Exception garbage) {
        return new IllegalArgumentException(
                "expected an instant like 2026-07-01T08:00:00Z of the years 1 to 9999, got '" + shown(text) + "'",
                garbage);
    }

    /**
     * A text that every store can keep.
     *
     * @throws IllegalArgumentException when it has a NUL or half a character
     */
    public static String text(String text) {
        boolean broken = text.codePoints()
                .anyMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
        if (broken) {
            throw new IllegalArgumentException("expected whole characters other than NUL");
        }
        return text;
    }

    /** What stood there, short enough for an answer. */
    public static String shown(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "...";
    }

    static String describe(Class<?> type) {
        if (type.isEnum()) {
            return "a text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Moment.class) {
            return "a local time as text";
        }
        if (type.isRecord()) {
            return "an object of "
                    + Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.joining(", "));
        }
        if (Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class) {
            return "a decimal number, or one as text";
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return "a whole number";
        }
        return Temporal.class.isAssignableFrom(type) ? "a date or time of ISO 8601 as text" : "a text";
    }

    static JacksonModule module(Function<String, UUID> ids) {
        SimpleModule module = new SimpleModule("rentwright");
        module.setDeserializers(new Enums());
        module.addDeserializer(String.class, new Text<>(String.class, WireTypes::text));
        module.addDeserializer(UUID.class, new Text<>(UUID.class, ids));
        module.addDeserializer(Instant.class, new Text<>(Instant.class, WireTypes::instant));
        module.addDeserializer(Moment.class, new Text<>(Moment.class, WireTypes::moment));
        module.addDeserializer(BigDecimal.class, new Decimal());
        module.addSerializer(Enum.class, writing(Enum.class, (constant, out) -> out.writeString(of(constant))));
        module.addSerializer(
                LocalDateTime.class,
                writing(LocalDateTime.class, (local, out) -> out.writeString(local.format(MINUTES))));
        module.addSerializer(
                BigDecimal.class, writing(BigDecimal.class, (number, out) -> out.writeString(number.toPlainString())));
        module.addSerializer(
                Money.class, writing(Money.class, (money, out) -> amount(money.amount(), money.currencyCode(), out)));
        module.addSerializer(
                UnitPrice.class,
                writing(
                        UnitPrice.class,
                        (price, out) -> amount(price.amount(), price.currency().getCurrencyCode(), out)));
        return module;
    }

    private static void amount(BigDecimal amount, String currency, JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("amount", amount.toPlainString());
        out.writeStringProperty("currency", currency);
        out.writeEndObject();
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator out);
    }

    private static <T> StdSerializer<T> writing(Class<T> type, Writing<T> writing) {
        return new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializationContext context) {
                writing.write(value, out);
            }
        };
    }

    /** A value that is a text on the wire, and only a text. */
    private static final class Text<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reading;

        Text(Class<T> type, Function<String, T> reading) {
            super(type);
            this.type = type;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            String text = in.getString();
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException wrong) {
                throw new tools.jackson.databind.exc.InvalidFormatException(
                        in, String.valueOf(wrong.getMessage()), text, type);
            }
        }
    }

    /** An exact decimal, as a number or as text; a number with an exponent is neither. */
    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) {
            boolean scalar = in.hasToken(JsonToken.VALUE_STRING)
                    || in.hasToken(JsonToken.VALUE_NUMBER_INT)
                    || in.hasToken(JsonToken.VALUE_NUMBER_FLOAT);
            if (!scalar) {
                return BigDecimal.class.cast(context.handleUnexpectedToken(BigDecimal.class, in));
            }
            String text = in.getString();
            if (!DECIMAL.matcher(text).matches()) {
                throw new tools.jackson.databind.exc.InvalidFormatException(
                        in, "expected a decimal like 430.00, got '" + shown(text) + "'", text, BigDecimal.class);
            }
            return new BigDecimal(text);
        }
    }

    private static final class Enums extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return reading(type.getRawClass());
        }

        @SuppressWarnings({"rawtypes", "unchecked"}) // Jackson has made sure that it is an enum
        private static ValueDeserializer<?> reading(Class type) {
            return text(type);
        }

        private static <E extends Enum<E>> ValueDeserializer<E> text(Class<E> type) {
            return new Text<>(type, value -> constant(type, value));
        }
    }
}
