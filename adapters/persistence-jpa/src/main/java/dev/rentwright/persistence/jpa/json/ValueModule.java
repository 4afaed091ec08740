package dev.rentwright.persistence.jpa.json;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.RuleId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.money.CurrencyUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How money, ids and names are spelled. */
final class ValueModule {

    private ValueModule() {}

    static SimpleModule create() {
        SimpleModule module = new SimpleModule("rentwright");
        write(module, Money.class, (money, json) -> amount(json, money.amount(), money.currency()));
        read(module, Money.class, json -> amount(json, Money::of));
        write(module, UnitPrice.class, (price, json) -> amount(json, price.amount(), price.currency()));
        read(module, UnitPrice.class, json -> amount(json, UnitPrice::of));
        write(
                module,
                Percentage.class,
                (percentage, json) -> json.writeString(percentage.value().toPlainString()));
        read(module, Percentage.class, json -> Percentage.of(new BigDecimal(text(json))));
        write(module, Fraction.class, (fraction, json) -> json.writeString(fraction.toString()));
        read(module, Fraction.class, json -> fraction(text(json)));
        write(module, ExchangeRate.class, ValueModule::rate);
        read(module, ExchangeRate.class, ValueModule::rate);
        text(module, RuleId.class, RuleId::value, RuleId::new);
        text(module, CategoryId.class, CategoryId::toString, id -> new CategoryId(UUID.fromString(id)));
        text(module, LocationId.class, LocationId::toString, id -> new LocationId(UUID.fromString(id)));
        module.addSerializer(new SortedSets());
        write(module, CurrencyUnit.class, (currency, json) -> json.writeString(currency.getCurrencyCode()));
        read(module, CurrencyUnit.class, json -> Currencies.ofStored(text(json)));
        return module;
    }

    private static void amount(JsonGenerator json, BigDecimal amount, CurrencyUnit currency) {
        json.writeStartObject();
        json.writeStringProperty("amount", amount.toPlainString());
        json.writeStringProperty("currency", currency.getCurrencyCode());
        json.writeEndObject();
    }

    private static void rate(ExchangeRate rate, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("from", rate.from().getCurrencyCode());
        json.writeStringProperty("to", rate.to().getCurrencyCode());
        json.writeStringProperty("rate", rate.rate().toPlainString());
        json.writeStringProperty("source", rate.source());
        json.writeStringProperty("at", rate.at().toString());
        json.writeEndObject();
    }

    /** Read as it passes and not as a tree: a price has hundreds of them. */
    private static <T> T amount(JsonParser json, BiFunction<BigDecimal, CurrencyUnit, T> making) {
        String amount = "";
        String currency = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "amount" -> amount = text(json);
                case "currency" -> currency = text(json);
                default -> throw unexpected(json, "amount and currency", name);
            }
        }
        return making.apply(new BigDecimal(amount), Currencies.ofStored(currency));
    }

    private static ExchangeRate rate(JsonParser json) {
        JsonNode node = json.readValueAsTree();
        return new ExchangeRate(
                Currencies.ofStored(node.get("from").stringValue()),
                Currencies.ofStored(node.get("to").stringValue()),
                new BigDecimal(node.get("rate").stringValue()),
                node.get("source").stringValue(),
                Instant.parse(node.get("at").stringValue()));
    }

    /** Of {@code 43} or {@code 130/3}. */
    private static Fraction fraction(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Fraction.of(new BigDecimal(text))
                : Fraction.of(new BigDecimal(text.substring(0, slash)))
                        .dividedBy(Fraction.of(new BigDecimal(text.substring(slash + 1))));
    }

    private static String text(JsonParser json) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            throw unexpected(json, "text", String.valueOf(json.currentToken()));
        }
        return json.getString();
    }

    private static MismatchedInputException unexpected(JsonParser json, String expected, String actual) {
        return MismatchedInputException.from(json, String.class, "expected " + expected + ", got " + actual);
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> writing, Function<String, T> reading) {
        write(module, type, (value, json) -> json.writeString(writing.apply(value)));
        read(module, type, json -> reading.apply(text(json)));
    }

    private static <T> void write(SimpleModule module, Class<T> type, Spelling<T> spelling) {
        module.addSerializer(type, new StdSerializer<T>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializationContext context) {
                spelling.write(value, json);
            }
        });
    }

    private static <T> void read(SimpleModule module, Class<T> type, Reading<T> reading) {
        module.addDeserializer(type, new StdDeserializer<T>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) {
                return reading.read(json);
            }
        });
    }

    private interface Spelling<T> {
        void write(T value, JsonGenerator json);
    }

    private interface Reading<T> {
        T read(JsonParser json);
    }
}
