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
import java.util.function.Function;
import javax.money.CurrencyUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How money, ids and names are spelled. */
final class ValueModule {

    private ValueModule() {}

    static SimpleModule create() {
        SimpleModule module = new SimpleModule("rentwright");
        write(module, Money.class, (money, json) -> amount(json, money.amount(), money.currency()));
        read(module, Money.class, node -> Money.of(decimal(node.get("amount")), currency(node.get("currency"))));
        write(module, UnitPrice.class, (price, json) -> amount(json, price.amount(), price.currency()));
        read(
                module,
                UnitPrice.class,
                node -> UnitPrice.of(decimal(node.get("amount")), currency(node.get("currency"))));
        write(
                module,
                Percentage.class,
                (percentage, json) -> json.writeString(percentage.value().toPlainString()));
        read(module, Percentage.class, node -> Percentage.of(decimal(node)));
        write(module, Fraction.class, (fraction, json) -> json.writeString(fraction.toString()));
        read(module, Fraction.class, ValueModule::fraction);
        write(module, ExchangeRate.class, ValueModule::rate);
        read(module, ExchangeRate.class, ValueModule::rate);
        text(module, RuleId.class, RuleId::value, RuleId::new);
        text(module, CategoryId.class, CategoryId::toString, id -> new CategoryId(UUID.fromString(id)));
        text(module, LocationId.class, LocationId::toString, id -> new LocationId(UUID.fromString(id)));
        module.addSerializer(new SortedSets());
        write(module, CurrencyUnit.class, (currency, json) -> json.writeString(currency.getCurrencyCode()));
        read(module, CurrencyUnit.class, ValueModule::currency);
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

    private static ExchangeRate rate(JsonNode node) {
        return new ExchangeRate(
                currency(node.get("from")),
                currency(node.get("to")),
                decimal(node.get("rate")),
                node.get("source").stringValue(),
                Instant.parse(node.get("at").stringValue()));
    }

    /** Of {@code 43} or {@code 130/3}. */
    private static Fraction fraction(JsonNode node) {
        String[] parts = node.stringValue().split("/", 2);
        Fraction top = Fraction.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? top : top.dividedBy(Fraction.of(new BigDecimal(parts[1])));
    }

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.stringValue());
    }

    private static CurrencyUnit currency(JsonNode node) {
        return Currencies.ofStored(node.stringValue());
    }

    private static <T> void text(
            SimpleModule module, Class<T> type, Function<T, String> writing, Function<String, T> reading) {
        write(module, type, (value, json) -> json.writeString(writing.apply(value)));
        read(module, type, node -> reading.apply(node.stringValue()));
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
                JsonNode node = context.readTree(json);
                return reading.read(node);
            }
        });
    }

    private interface Spelling<T> {
        void write(T value, JsonGenerator json);
    }

    private interface Reading<T> {
        T read(JsonNode node);
    }
}
