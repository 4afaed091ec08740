package dev.rentwright.http.openapi;

import dev.rentwright.http.problem.Problem;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two questions of whoever runs the server, which stand beside the prefixes. */
final class Health {

    private Health() {}

    static void paths(Map<String, Map<String, Object>> paths) {
        paths.put(
                "/health/live",
                path("isLive", "Tell whether the server lives", "It answers; restart it if it does not."));
        paths.put(
                "/health/ready",
                path("isReady", "Tell whether the server is ready", "Whether requests can be served now."));
    }

    private static Map<String, Object> path(String id, String summary, String says) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("type", "object");
        status.put("required", List.of("status"));
        status.put("properties", Map.of("status", Map.of("type", "string")));
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put(
                "200", Map.of("description", "Yes.", "content", Map.of("application/json", Map.of("schema", status))));
        responses.put("503", Components.problem(EnumSet.of(Problem.SERVICE_UNAVAILABLE)));
        responses.put("405", Components.problem(EnumSet.of(Problem.METHOD_NOT_ALLOWED)));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", id);
        operation.put("tags", List.of("health"));
        operation.put("summary", summary);
        operation.put("description", says);
        operation.put("responses", responses);
        Map<String, Object> path = new LinkedHashMap<>();
        path.put("servers", List.of(Map.of("url", "/")));
        path.put("get", operation);
        return path;
    }
}
