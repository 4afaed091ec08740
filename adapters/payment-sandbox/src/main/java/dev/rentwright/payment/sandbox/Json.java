package dev.rentwright.payment.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The one way this server reads and writes JSON: snake_case, what is absent left out, what is unknown refused. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** A request body; an empty one is an empty object. The message names the rule, not the content (PAY-27). */
    static <T> T readRequest(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json.isBlank() ? "{}" : json, type);
        } catch (JacksonException unreadable) {
            if (unreadable.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw Refused.request("body: expected a JSON object with known fields of the right kinds, see the README");
        }
    }
}
