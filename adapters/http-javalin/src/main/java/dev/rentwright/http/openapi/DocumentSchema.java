package dev.rentwright.http.openapi;

import dev.rentwright.http.json.WireTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The JSON Schema (2020-12) of a document that is complete in itself. It says what the OpenAPI document says of the same wire
 * types, in the words of the other standard, and two things more: an exact decimal may be a number, and any name may stand for
 * an id.
 */
public final class DocumentSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "https://rentwright.dev/schemas/";

    private DocumentSchema() {}

    /**
     * The schema of a wire type, ready to be written as JSON.
     *
     * @param name of the file, {@code pricing-document.json}
     * @param title for people
     */
    public static Map<String, Object> of(Class<?> type, String name, String title) {
        Schemas schemas = new Schemas();
        Map<String, Object> root = schemas.of(type);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("$id", BASE + name);
        document.put("title", title);
        document.putAll(translated(root));
        document.put("$defs", translated(schemas.all()));
        return document;
    }

    private static Map<String, Object> translated(Map<?, ?> schema) {
        Map<String, Object> said = new LinkedHashMap<>();
        schema.forEach((key, value) -> {
            String word = key.toString();
            if (word.equals("$ref")) {
                said.put(word, value.toString().replace("#/components/schemas/", "#/$defs/"));
            } else if (word.equals("example")) {
                said.put("examples", List.of(value));
            } else {
                said.put(word, translated(value));
            }
        });
        if ("decimal".equals(schema.get("format"))) {
            said.put("type", List.of("string", "number"));
        } else if ("uuid".equals(schema.get("format"))) {
            said.remove("format");
            said.put("minLength", 1);
            said.put("maxLength", WireTypes.LONGEST_KEY);
        }
        return said;
    }

    private static Object translated(Object value) {
        if (value instanceof Map<?, ?> schema) {
            return translated(schema);
        }
        return value instanceof List<?> list
                ? list.stream().map(DocumentSchema::translated).toList()
                : value;
    }
}
