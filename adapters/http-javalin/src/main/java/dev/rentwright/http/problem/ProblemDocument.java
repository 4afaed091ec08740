package dev.rentwright.http.problem;

import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.ProblemException.Invalid;
import dev.rentwright.lifecycle.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of one problem, in the order in which it is written (RFC 9457): {@code type}, {@code title}, {@code status},
 * {@code detail}, {@code instance}, {@code code}, {@code traceId}, then its facts.
 */
public final class ProblemDocument {

    /** Facts of refusals that hold the names of states and commands. */
    private static final Set<String> NAMES = Set.of("state", "trigger", "allowed", "priced", "standing");

    /** What core calls a field or a fact and the wire names otherwise; {@code status} is a member of RFC 9457. */
    private static final Map<String, String> MEMBERS = Map.of("category", "categoryId", "status", "operation");

    private static final String ERRORS = "errors";

    private ProblemDocument() {}

    /** The document of one problem. */
    public static Map<String, Object> of(Problem problem, Map<String, ?> facts, String instance, String traceId) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", problem.type());
        document.put("title", problem.title());
        document.put("status", problem.status());
        document.put("detail", problem.detail(facts));
        document.put("instance", instance);
        document.put("code", problem.code());
        document.put("traceId", traceId);
        problem.members().stream().filter(facts::containsKey).forEach(name -> document.put(name, facts.get(name)));
        if (facts.containsKey(ERRORS)) {
            // Where it is known which member is wrong, that is told, whatever the problem.
            document.put(ERRORS, facts.get(ERRORS));
        }
        return document;
    }

    /** The document of a refusal: the first reason decides, and {@code refusals} holds all of them. */
    public static Map<String, Object> of(List<Refusal> refusals, String instance, String traceId) {
        Problem problem = problem(refusals);
        Map<String, Object> first = facts(refusals.get(0));
        Map<String, Object> document = of(problem, first, instance, traceId);
        first.remove("reason");
        first.forEach(document::putIfAbsent);
        List<Map<String, Object>> all = new ArrayList<>();
        for (Refusal refusal : refusals) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", refusal.code().code());
            Map<String, Object> facts = facts(refusal);
            facts.remove("reason");
            one.putAll(facts);
            all.add(one);
        }
        document.put("refusals", all);
        return document;
    }

    /** One reason for people, without its code. */
    public static String detail(Refusal refusal) {
        return problem(List.of(refusal)).detail(facts(refusal));
    }

    /** Which problem a refusal is. */
    public static Problem problem(List<Refusal> refusals) {
        return Problem.of(refusals.get(0).code().code());
    }

    private static Map<String, Object> facts(Refusal refusal) {
        Map<String, Object> facts = new LinkedHashMap<>();
        refusal.facts()
                .forEach((name, value) ->
                        facts.put(MEMBERS.getOrDefault(name, name), NAMES.contains(name) ? lowered(value) : value));
        if (namesAField(refusal)) {
            String field = String.valueOf(facts.remove("field"));
            String pointer = "/" + MEMBERS.getOrDefault(field, field);
            String expected = said(facts.remove("expected"));
            Object actual = said(facts.remove("actual"));
            facts.put("reason", ProblemException.sentence(pointer, expected, actual));
            facts.put("errors", List.of(new Invalid(pointer, expected, actual)));
        }
        return facts;
    }

    /** Where something else was expected; a refusal that has such a fact of its own tells it as it is. */
    private static boolean namesAField(Refusal refusal) {
        return refusal.facts().keySet().containsAll(Set.of("field", "expected", "actual"))
                && !Problem.of(refusal.code().code()).members().contains("expected");
    }

    private static String said(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return WireTypes.of(constant);
        }
        if (value instanceof Collection<?> many) {
            return many.isEmpty() ? "none, as there is none to choose from" : "one of " + many;
        }
        return String.valueOf(value);
    }

    /** Names of constants as they are on the wire; everything else as it is. */
    private static Object lowered(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(ProblemDocument::lowered).toList();
        }
        return value instanceof String text && text.matches("[A-Z][A-Za-z_]*") ? snake(text) : value;
    }

    private static String snake(String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        return (constant ? name : name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")).toLowerCase(Locale.ROOT);
    }
}
