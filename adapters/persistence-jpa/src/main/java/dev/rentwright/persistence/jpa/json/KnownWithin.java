package dev.rentwright.persistence.jpa.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Values that stand within texts, understood once for all texts that spell them alike: a plan, for everything that was priced
 * by it. Told apart by every character, and passed over without looking at what they say.
 */
final class KnownWithin<T> extends StdDeserializer<T> {

    private static final Object WHOLE = KnownWithin.class;

    private final transient Understood<T> understood;
    private final transient ObjectReader plainly;

    /** Of a type, which a reader makes that knows nothing. */
    KnownWithin(Class<T> type, ObjectReader plainly) {
        super(type);
        this.understood = Understood.by(plainly::readValue);
        this.plainly = plainly.without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS); // what it stands in goes on
    }

    /** The same reader, for that text. */
    static ObjectReader reading(ObjectReader reader, String whole) {
        return reader.withAttribute(WHOLE, whole);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        // Only who reads characters tells where in the text it stands: what was put aside to be read later does not.
        if (context.getAttribute(WHOLE) instanceof String whole && json instanceof ReaderBasedJsonParser) {
            long from = json.currentTokenLocation().getCharOffset();
            json.skipChildren();
            long until = json.currentTokenLocation().getCharOffset() + 1;
            return understood.of(whole.substring((int) from, (int) until));
        }
        return plainly.readValue(json);
    }
}
