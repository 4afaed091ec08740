package dev.rentwright.http.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as this API reads and writes it: strict on the way in, short on the way out (API-09, DR-26). Unknown members,
 * repeated members, text after the end, numbers given as text and text given as numbers are refused; members without a value
 * are left out. Thread-safe.
 */
public final class Json {

    /** How deep a document may nest. */
    public static final int DEPTH = 32;

    /** How long a text may be. */
    public static final int TEXT = 64 * 1024;

    /** How many digits a number may have. */
    public static final int DIGITS = 30;

    private static final JsonMapper MAPPER = mapper(WireTypes::id);
    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final Reading READING = new Reading(MAPPER);
    private static final Reading DOCUMENTS = new Reading(mapper(WireTypes::key));

    private Json() {}

    /**
     * A body in its wire type.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code malformed-request} when it is not
     */
    public static <T> T read(byte[] body, Class<T> type) {
        return READING.read(body, type);
    }

    /**
     * A document that is complete in itself, in its wire type: as {@link #read}, but people who write one need no UUIDs. Any
     * text stands for an id there, and the same text for the same id.
     *
     * @throws dev.rentwright.http.problem.ProblemException with {@code malformed-request} when it is not
     */
    public static <T> T readDocument(byte[] document, Class<T> type) {
        return DOCUMENTS.read(document, type);
    }

    /** A value as UTF-8. */
    public static byte[] write(Object value) {
        return WRITER.writeValueAsBytes(value);
    }

    private static JsonMapper mapper(Function<String, UUID> ids) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(TEXT)
                        .maxNumberLength(DIGITS)
                        .maxNameLength(256)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(WireTypes.module(ids))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }
}
