package dev.rentwright.http.openapi;

import dev.rentwright.http.problem.Problem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a problem looks like. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text("Stands for the code, absolute; it never changes.", "uri"));
        properties.put("title", text("The same for every occurrence.", ""));
        properties.put("status", Map.of("type", "integer", "description", "The HTTP status."));
        properties.put("detail", text("For people: what, where, and what would do instead.", ""));
        properties.put("instance", text("What was asked for.", ""));
        Map<String, Object> code = text("What to decide by.", "");
        code.put("enum", Arrays.stream(Problem.values()).map(Problem::code).toList());
        properties.put("code", code);
        properties.put("traceId", text("By which our log knows the request.", ""));
        properties.put("errors", list("Every place that cannot be read, or value that cannot be.", "pointer"));
        properties.put("refusals", list("All reasons, each with its facts.", "code"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put(
                "description", "A problem of RFC 9457. A problem of the trade has its facts as members of their own.");
        schema.put("required", List.of("type", "title", "status", "detail", "instance", "code", "traceId"));
        schema.put("properties", properties);
        schema.put("additionalProperties", true);
        return schema;
    }

    static Map<String, Object> example(Problem problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("detail", problem.title() + ".");
        example.put("instance", "/api/v1/bookings");
        example.put("code", problem.code());
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }

    private static Map<String, Object> text(String says, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        if (!format.isEmpty()) {
            schema.put("format", format);
        }
        schema.put("description", says);
        return schema;
    }

    private static Map<String, Object> list(String says, String named) {
        return Map.of(
                "type",
                "array",
                "description",
                says,
                "items",
                Map.of(
                        "type",
                        "object",
                        "required",
                        List.of(named),
                        "properties",
                        Map.of(named, Map.of("type", "string")),
                        "additionalProperties",
                        true));
    }
}
