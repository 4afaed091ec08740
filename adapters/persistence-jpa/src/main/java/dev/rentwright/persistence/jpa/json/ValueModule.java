package dev.rentwright.persistence.jpa.json;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import javax.money.CurrencyUnit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How money is spelled. */
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

    private static BigDecimal decimal(JsonNode node) {
        return new BigDecimal(node.stringValue());
    }

    private static CurrencyUnit currency(JsonNode node) {
        return Currencies.ofStored(node.stringValue());
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
