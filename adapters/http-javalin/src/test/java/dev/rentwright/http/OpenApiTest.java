package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.exchange.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final ApiFixture api = new ApiFixture();
    private final JsonNode document = api.get("/openapi.json").json();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void every_route_is_documented_and_every_documented_path_is_a_route() throws IOException {
        Set<String> documented = new TreeSet<>();
        for (String path : document.at("/paths").propertyNames()) {
            JsonNode item = document.get("paths").get(path);
            for (String method : METHODS) {
                if (item.has(method) && !path.startsWith("/health")) {
                    documented.add(method + " " + path);
                    item.get(method)
                            .path("x-aliases")
                            .forEach(alias -> documented.add(method + " " + alias.asString()));
                }
            }
        }
        Set<String> routes = new TreeSet<>();
        for (Endpoint endpoint : api.http.endpoints()) {
            String method = endpoint.method().toLowerCase(Locale.ROOT);
            routes.add(method + " " + endpoint.path());
            endpoint.aliases().forEach(alias -> routes.add(method + " " + alias));
        }
        Files.writeString(Path.of("target", "openapi.json"), document.toString());
        assertEquals(routes, documented);
    }

    @Test
    void every_route_answers_below_both_prefixes() {
        String id = "019a3c5e-0000-7000-8000-000000000001";
        for (Endpoint endpoint : api.http.endpoints()) {
            Set<String> paths = new HashSet<>(endpoint.aliases());
            paths.add(endpoint.path());
            for (String prefix : Endpoint.PREFIXES) {
                for (String path : paths) {
                    String address = "!" + prefix + path.replace("{id}", id).replaceAll("\\{[^}]+}", "FAKE");
                    Reply reply = api.method(endpoint.method(), address, "");
                    assertTrue(reply.status() < 500, () -> address + " " + reply);
                    assertNotEquals(405, reply.status(), () -> address + " " + reply);
                    assertTrue(!reply.body().contains("operation at"), () -> address + " " + reply);
                }
            }
        }
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        Set<String> names = new HashSet<>();
        for (Endpoint endpoint : api.http.endpoints()) {
            assertTrue(names.add(endpoint.operationId()), endpoint::operationId);
            assertTrue(!endpoint.summary().isEmpty() && !endpoint.description().isEmpty(), endpoint::operationId);
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        for (JsonNode reference : document.findValues("$ref")) {
            String pointer = reference.asString().substring(1);
            assertTrue(!document.at(pointer).isMissingNode(), pointer);
        }
    }

    @Test
    void what_is_answered_has_the_members_that_are_documented() {
        api.world();
        JsonNode vehicle = api.get("/vehicles").json().at("/data/0");
        JsonNode schema = document.at("/components/schemas/VehicleResource");
        for (String member : vehicle.propertyNames()) {
            assertTrue(schema.get("properties").has(member), member);
        }
        schema.get("required").forEach(member -> assertTrue(vehicle.has(member.asString()), member::asString));
    }
}
