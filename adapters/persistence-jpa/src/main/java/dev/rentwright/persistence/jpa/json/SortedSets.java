package dev.rentwright.persistence.jpa.json;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Sets in the order of their elements: Java has no order of its own for them, and a snapshot is spelled in one way. */
final class SortedSets extends StdSerializer<Set<?>> {

    SortedSets() {
        super(Set.class);
    }

    @Override
    public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
        json.writeStartArray();
        set.stream().sorted().forEach(element -> context.writeValue(json, element));
        json.writeEndArray();
    }
}
