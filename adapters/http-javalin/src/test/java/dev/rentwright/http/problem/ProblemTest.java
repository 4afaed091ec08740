package dev.rentwright.http.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.http.json.Json;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void each_problem_has_its_json(Problem problem) {
        Map<String, Object> facts = new LinkedHashMap<>();
        StringBuilder members = new StringBuilder();
        for (String member : problem.members()) {
            facts.put(member, "a " + member);
            members.append(",\"")
                    .append(member)
                    .append("\":\"a ")
                    .append(member)
                    .append('"');
        }
        facts.putIfAbsent("reason", "why");
        facts.putIfAbsent("kind", "thing");
        facts.putIfAbsent("allow", "GET");
        facts.putIfAbsent("limit", 1);
        facts.putIfAbsent("expected", "JSON");
        facts.putIfAbsent("alternatives", List.of());

        String json = json(ProblemDocument.of(problem, facts, "/api/v1/things", "trace"));

        assertEquals(
                "{\"type\":\"https://rentwright.dev/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"/api/v1/things\",\"code\":\"%s\",\"traceId\":\"trace\"%s}"
                        .formatted(
                                problem.code(),
                                problem.title(),
                                problem.status(),
                                problem.detail(facts),
                                problem.code(),
                                members),
                json);
        assertFalse(problem.detail(facts).contains("not told"), () -> problem.detail(facts));
        assertFalse(problem.detail(facts).matches(".*[\\[\\]{}].*"), () -> problem.detail(facts));
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_refusal_of_core_is_a_problem(RefusalCode code) {
        assertEquals(code.code(), Problem.of(code.code()).code());
    }

    @Test
    void several_refusals_are_one_problem_that_holds_all() {
        List<Refusal> refusals = List.of(
                Refusal.of(RefusalCode.AVAILABILITY_CONFLICT)
                        .with("start", Instant.parse("2030-07-01T08:00:00Z"))
                        .with("alternatives", List.of()),
                Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                        .with("state", "CHECKED_IN")
                        .with("trigger", "CANCEL")
                        .with("allowed", List.of("CHECK_OUT", "TERMINATE")));

        String json = json(ProblemDocument.of(refusals, "/x", "t"));

        assertEquals(
                "{\"type\":\"https://rentwright.dev/problems/availability.conflict\",\"title\":\"Not free for that period\",\"status\":409,\"detail\":\"Not free from 2030-07-01T08:00:00Z.\",\"instance\":\"/x\",\"code\":\"availability.conflict\",\"traceId\":\"t\",\"start\":\"2030-07-01T08:00:00Z\",\"alternatives\":[],\"refusals\":[{\"code\":\"availability.conflict\",\"start\":\"2030-07-01T08:00:00Z\",\"alternatives\":[]},{\"code\":\"booking.illegal-transition\",\"state\":\"checked_in\",\"trigger\":\"cancel\",\"allowed\":[\"check_out\",\"terminate\"]}]}",
                json);
    }

    @Test
    void a_field_of_a_refusal_becomes_an_error_with_a_pointer() {
        Refusal refusal = Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", "code")
                .with("expected", "a code that no other location has")
                .with("actual", "BER");

        Map<String, Object> document = ProblemDocument.of(List.of(refusal), "/x", "t");

        assertEquals("/code: expected a code that no other location has, got BER.", document.get("detail"));
        assertEquals(
                "[{\"pointer\":\"/code\",\"expected\":\"a code that no other location has\",\"actual\":\"BER\"}]",
                json(document.getOrDefault("errors", "nothing")));
    }

    private static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
