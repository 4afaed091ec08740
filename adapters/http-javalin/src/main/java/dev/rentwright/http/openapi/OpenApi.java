package dev.rentwright.http.openapi;

import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Endpoint.Need;
import dev.rentwright.http.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The OpenAPI 3 document of a table of endpoints (API-10). */
public final class OpenApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0.html";

    private static final String INTRODUCTION = """
            Rent things out: search, quote, book, pay, hand out, take back, settle.

            Every operation answers below `/api/v1` and below `/v1`. `/reservations` is another name of `/bookings`, and \
            `checkin` and `checkout` are other spellings; `x-aliases` of an operation lists them.

            Errors are problem details (RFC 9457): decide by `code`, show `detail`. Every operation may also answer 400 \
            `malformed-request`, 403 `forbidden`, 405, 413, 415, 409 `concurrent-change`, 503 `service-unavailable` and \
            500 `internal-error`.

            Values of enums are lower-case words joined by `_`. Amounts are exact decimals as text. Members without a \
            value are left out. Local times are told without an offset, or with one that the place has at that time.""";

    private final Schemas schemas = new Schemas();
    private final List<Endpoint> endpoints;
    private final String version;

    private OpenApi(List<Endpoint> endpoints, String version) {
        this.endpoints = endpoints;
        this.version = version;
    }

    /** The document, ready to be written as JSON. */
    public static Map<String, Object> document(List<Endpoint> endpoints, String version) {
        return new OpenApi(endpoints, version).document();
    }

    private Map<String, Object> document() {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            paths.computeIfAbsent(endpoint.path(), path -> variables(endpoint))
                    .put(endpoint.method().toLowerCase(Locale.ROOT), operation(endpoint));
        }
        Health.paths(paths);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put(
                "info",
                Map.of(
                        "title",
                        "Rentwright",
                        "version",
                        version,
                        "description",
                        INTRODUCTION,
                        "license",
                        Map.of("name", "Apache-2.0", "url", LICENCE)));
        document.put(
                "servers",
                Endpoint.PREFIXES.stream().map(prefix -> Map.of("url", prefix)).toList());
        // Nobody proves who they are yet; the list is empty and not missing, because that has been decided.
        document.put("security", List.of());
        document.put("tags", tags());
        document.put("paths", paths);
        document.put("components", Components.of(schemas));
        return document;
    }

    private Map<String, Object> operation(Endpoint endpoint) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", endpoint.operationId());
        operation.put("tags", List.of(endpoint.tag()));
        operation.put("summary", endpoint.summary());
        operation.put("description", endpoint.description());
        operation.put("parameters", parameters(endpoint));
        endpoint.body().ifPresent(type -> operation.put("requestBody", body(endpoint, type)));
        operation.put("responses", responses(endpoint));
        if (!endpoint.aliases().isEmpty()) {
            operation.put("x-aliases", endpoint.aliases());
        }
        return operation;
    }

    private Map<String, Object> body(Endpoint endpoint, Class<?> type) {
        String media = endpoint.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", Map.of("schema", schemas.of(type)));
        content.putIfAbsent(media, Map.of("schema", schemas.of(type)));
        return Map.of("required", !endpoint.bodyOptional(), "content", content);
    }

    private static List<Object> parameters(Endpoint endpoint) {
        List<Object> parameters = new ArrayList<>();
        endpoint.parameters().forEach(one -> parameters.add(Components.query(one)));
        if (endpoint.key() != Need.UNKNOWN) {
            parameters.add(
                    Components.parameter(endpoint.key() == Need.REQUIRED ? "IdempotencyKeyNeeded" : "IdempotencyKey"));
        }
        if (endpoint.ifMatch() != Need.UNKNOWN) {
            parameters.add(Components.parameter(endpoint.ifMatch() == Need.REQUIRED ? "IfMatchNeeded" : "IfMatch"));
        }
        if (endpoint.method().equals("GET") && endpoint.reply().shape() == Endpoint.Shape.ONE) {
            parameters.add(Components.parameter("IfNoneMatch"));
        }
        parameters.add(Components.parameter("Actor"));
        return parameters;
    }

    private static Map<String, Object> variables(Endpoint endpoint) {
        List<Object> variables = VARIABLE.matcher(endpoint.path())
                .results()
                .<Object>map(variable -> Components.variable(variable.group(1)))
                .toList();
        Map<String, Object> path = new LinkedHashMap<>();
        if (!variables.isEmpty()) {
            path.put("parameters", variables);
        }
        return path;
    }

    private Map<String, Object> responses(Endpoint endpoint) {
        Map<String, Object> responses = new TreeMap<>();
        responses.put(Integer.toString(endpoint.reply().status()), Components.reply(endpoint.reply(), schemas));
        if (endpoint.method().equals("GET") && endpoint.reply().shape() == Endpoint.Shape.ONE) {
            responses.put("304", Map.of("description", "It is as If-None-Match says."));
        }
        Map<Integer, Set<Problem>> byStatus = new TreeMap<>();
        for (Problem problem : problems(endpoint)) {
            byStatus.computeIfAbsent(problem.status(), status -> EnumSet.noneOf(Problem.class))
                    .add(problem);
        }
        byStatus.forEach((status, problems) -> responses.put(Integer.toString(status), Components.problem(problems)));
        return responses;
    }

    private static Set<Problem> problems(Endpoint endpoint) {
        Set<Problem> problems = EnumSet.of(
                Problem.MALFORMED_REQUEST, Problem.FORBIDDEN, Problem.SERVICE_UNAVAILABLE, Problem.INTERNAL_ERROR);
        problems.addAll(endpoint.problems());
        if (!endpoint.method().equals("GET")) {
            problems.add(Problem.REQUEST_TOO_LARGE);
            problems.add(Problem.CONCURRENT_CHANGE);
        }
        if (endpoint.body().isPresent()) {
            problems.add(Problem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (endpoint.key() != Need.UNKNOWN) {
            problems.add(Problem.IDEMPOTENCY_IN_PROGRESS);
            problems.add(Problem.IDEMPOTENCY_KEY_REUSED);
        }
        if (endpoint.key() == Need.REQUIRED) {
            problems.add(Problem.IDEMPOTENCY_KEY_MISSING);
        }
        if (endpoint.ifMatch() != Need.UNKNOWN) {
            problems.add(Problem.STALE_VERSION);
        }
        if (endpoint.ifMatch() == Need.REQUIRED) {
            problems.add(Problem.VERSION_REQUIRED);
        }
        return problems;
    }

    private static List<Object> tags() {
        return List.of(
                tag("parties", "Suppliers and customers."),
                tag("locations", "Places."),
                tag("search", "What is free, with prices."),
                tag("catalogue", "Categories and vehicles."),
                tag("pricing", "Rate cards, rules, coupons and quotes."),
                tag("bookings", "The rental, from request to settlement."),
                tag("waitlist", "Who waits for what is taken, and is offered it when it is free."),
                tag("payments", "Money of customers, by providers and at the desk."),
                tag("webhooks", "Where providers leave their messages."),
                tag("health", "Whether the server lives and is ready."));
    }

    private static Map<String, String> tag(String name, String says) {
        Map<String, String> tag = new LinkedHashMap<>();
        tag.put("name", name);
        tag.put("description", says);
        return tag;
    }
}
