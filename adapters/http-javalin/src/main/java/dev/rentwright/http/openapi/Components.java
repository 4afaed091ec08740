package dev.rentwright.http.openapi;

import dev.rentwright.http.exchange.Endpoint.Reply;
import dev.rentwright.http.exchange.Endpoint.Shape;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.wire.PageBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the document that many operations share: parameters, headers, answers. */
final class Components {

    private static final String EXAMPLE_ID = "019a3c5e-0000-7000-8000-000000000001";

    /** What is told of a variable of an address, and an example. */
    private static final Map<String, List<String>> VARIABLES = Map.of(
            "id", List.of("Which one."),
            "locationId", List.of("Which place."),
            "provider", List.of("Which provider, in any case.", "sandbox"),
            "ruleId", List.of("The rule's id, as on the price lines that it makes.", "SUMMER-26"),
            "code", List.of("The coupon's code, as customers type it.", "WELCOME"));

    private Components() {}

    static Map<String, Object> of(Schemas schemas) {
        Map<String, Object> all = new LinkedHashMap<>(schemas.all());
        all.put("Problem", ProblemSchema.schema());
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", all);
        components.put("parameters", parameters());
        return components;
    }

    static Map<String, Object> parameter(String name) {
        return Map.of("$ref", "#/components/parameters/" + name);
    }

    static Map<String, Object> query(Parameter parameter) {
        if (parameter.type().equals("array")) {
            return several(parameter);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", parameter.type());
        if (!parameter.format().isEmpty()) {
            schema.put("format", parameter.format());
        }
        if (!parameter.values().isEmpty()) {
            schema.put("enum", List.of(parameter.values().split(", ", -1)));
        }
        if (parameter.type().equals("integer")) {
            schema.put("minimum", 1);
            if (parameter.equals(Parameter.PAGE_SIZE)) {
                schema.put("maximum", 100);
            }
        }
        Object example =
                parameter.type().equals("integer") ? Integer.valueOf(parameter.example()) : parameter.example();
        return parameter("query", parameter.name(), parameter.required(), parameter.says(), schema, example);
    }

    /** Several values with commas between them, which is how a list is written in a query unless a style says otherwise. */
    private static Map<String, Object> several(Parameter parameter) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", "string");
        if (!parameter.values().isEmpty()) {
            value.put("enum", List.of(parameter.values().split(", ", -1)));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", value);
        Map<String, Object> written = new LinkedHashMap<>(parameter(
                "query",
                parameter.name(),
                parameter.required(),
                parameter.says(),
                schema,
                List.of(parameter.example())));
        written.put("style", "form");
        written.put("explode", false);
        return written;
    }

    static Map<String, Object> variable(String name) {
        boolean id = name.equals("id") || name.equals("locationId");
        Map<String, Object> schema = id ? Map.of("type", "string", "format", "uuid") : Map.of("type", "string");
        return parameter(
                "path",
                name,
                true,
                VARIABLES.getOrDefault(name, List.of("Which " + name + ".")).get(0),
                schema,
                id
                        ? EXAMPLE_ID
                        : VARIABLES.getOrDefault(name, List.of("", name)).get(1));
    }

    static Map<String, Object> reply(Reply reply, Schemas schemas) {
        Object schema = switch (reply.shape()) {
            case NONE -> Map.of();
            case ONE -> schemas.of(reply.type());
            case CALENDAR -> Map.of("type", "string");
            case ALL -> list(schemas.of(reply.type()), Map.of());
            case PAGE -> list(schemas.of(reply.type()), schemas.of(PageBody.Meta.class));
        };
        Map<String, Object> headers = new LinkedHashMap<>();
        if (reply.shape() == Shape.PAGE) {
            headers.put("Link", header("The way to other pages: first, prev, next, last (RFC 8288)."));
        }
        if (reply.status() == 201) {
            headers.put("Location", header("Where it is."));
        }
        if (reply.shape() == Shape.ONE) {
            headers.put("ETag", header("The version of what is shown, where it has one."));
        }
        headers.put("X-Request-Id", header("By which our log knows the request."));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("description", reply.says());
        answer.put("headers", headers);
        String type = reply.shape() == Shape.CALENDAR ? "text/calendar" : "application/json";
        if (reply.shape() != Shape.NONE) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put(type, Map.of("schema", schema));
            reply.alsoAs()
                    .forEach(also -> content.put(also, Map.of("schema", Map.of("type", "string", "format", "binary"))));
            answer.put("content", content);
        }
        return answer;
    }

    static Map<String, Object> problem(Set<Problem> problems) {
        String says = problems.stream()
                .map(problem -> "`" + problem.code() + "`: " + problem.title() + "." + members(problem))
                .collect(Collectors.joining(" "));
        Map<String, Object> examples = new LinkedHashMap<>();
        problems.forEach(problem -> examples.put(problem.code(), Map.of("value", ProblemSchema.example(problem))));
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", Map.of("$ref", "#/components/schemas/Problem"));
        media.put("examples", examples);
        return Map.of("description", says, "content", Map.of("application/problem+json", media));
    }

    private static String members(Problem problem) {
        return problem.members().isEmpty()
                ? ""
                : problem.members().stream().collect(Collectors.joining("`, `", " As far as known with `", "`."));
    }

    private static Map<String, Object> list(Map<String, Object> item, Map<String, Object> meta) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("data", Map.of("type", "array", "items", item));
        if (!meta.isEmpty()) {
            properties.put("meta", meta);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> key = Map.of("type", "string", "minLength", 1, "maxLength", 255);
        Map<String, Object> text = Map.of("type", "string");
        String keySays = "Yours, 1 to 255 visible ASCII characters: a repeated request with the same key is answered"
                + " with the stored answer for 24 hours, and does nothing again.";
        String matchSays = "The ETag that was read; somebody else's change since then is 412.";
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("IdempotencyKey", parameter("header", "Idempotency-Key", false, keySays, key, "7f9c2ba4"));
        parameters.put(
                "IdempotencyKeyNeeded",
                parameter(
                        "header",
                        "Idempotency-Key",
                        false,
                        keySays + " Needed here, in this header or as the member idempotencyKey of the body.",
                        key,
                        "7f9c2ba4"));
        parameters.put("IfMatch", parameter("header", "If-Match", false, matchSays, text, "\"3\""));
        parameters.put("IfMatchNeeded", parameter("header", "If-Match", true, matchSays, text, "\"3\""));
        parameters.put(
                "IfNoneMatch",
                parameter("header", "If-None-Match", false, "The ETag that is known already.", text, "\"3\""));
        parameters.put(
                "Actor",
                parameter(
                        "header",
                        "X-Rentwright-Actor",
                        false,
                        "Who asks: customer:NAME, staff:NAME, admin:NAME or supplier:UUID; staff:desk when left out."
                                + " The stand-in until there are accounts.",
                        text,
                        "staff:desk"));
        return parameters;
    }

    private static Map<String, Object> parameter(
            String in, String name, boolean required, String says, Map<String, Object> schema, Object example) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", name);
        parameter.put("in", in);
        parameter.put("required", required);
        parameter.put("description", says);
        parameter.put("schema", schema);
        parameter.put("example", example);
        return parameter;
    }

    private static Map<String, Object> header(String says) {
        return Map.of("description", says, "schema", Map.of("type", "string"));
    }
}
