package dev.rentwright.http.exchange;

import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.ProblemException;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the query: only parameters that the endpoint knows, each at most once (API-07). */
final class Queries {

    private Queries() {}

    static Map<String, String> of(Context context, List<Parameter> known) {
        Map<String, List<String>> given = context.queryParamMap();
        if (given.isEmpty()) {
            return Map.of();
        }
        Set<String> names = known.stream().map(Parameter::name).collect(Collectors.toSet());
        Map<String, String> query = new TreeMap<>();
        given.forEach((name, values) -> {
            String where = "query/" + WireTypes.shown(name);
            if (!names.contains(name)) {
                throw ProblemException.malformed(
                        where,
                        "There is no query parameter '" + WireTypes.shown(name) + "' here; known are "
                                + (names.isEmpty() ? "none" : String.join(", ", new java.util.TreeSet<>(names)))
                                + ".");
            }
            if (values.size() > 1) {
                throw ProblemException.malformed(where, "The query parameter " + name + " may be given once.");
            }
            query.put(name, values.get(0));
        });
        return query;
    }

    static Map<String, String> headers(Context context) {
        Map<String, String> headers = new HashMap<>();
        context.headerMap().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }
}
