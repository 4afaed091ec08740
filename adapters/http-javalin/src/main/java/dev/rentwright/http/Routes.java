package dev.rentwright.http;

import dev.rentwright.http.exchange.Endpoint;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the operation of an address, segment by segment; a name is preferred to a variable. Javalin would try the pattern of
 * each operation in turn, some hundred and forty of them for a GET.
 */
final class Routes {

    private final Node root = new Node();

    /** Of some operations, at all of their addresses. */
    Routes(List<Endpoint> endpoints) {
        for (Endpoint endpoint : endpoints) {
            add(endpoint, endpoint.path());
            endpoint.aliases().forEach(alias -> add(endpoint, alias));
        }
    }

    /**
     * What was found.
     *
     * @param endpoint the operation
     * @param prefix below which it was asked for
     * @param variables of its address
     */
    record Found(Endpoint endpoint, String prefix, Map<String, String> variables) {}

    /**
     * The operation that is asked for by a method, HEAD as GET.
     *
     * @throws NotFoundResponse when nothing is there
     * @throws MethodNotAllowedResponse when there is something, for other methods
     */
    Found find(String method, String path) {
        for (String prefix : Endpoint.PREFIXES) {
            if (path.startsWith(prefix + "/")) {
                return find(method, prefix, segments(path.substring(prefix.length() + 1)));
            }
        }
        throw new NotFoundResponse();
    }

    private Found find(String method, String prefix, String[] segments) {
        List<String> values = new ArrayList<>(2);
        Node there = root.find(segments, 0, values).orElseThrow(NotFoundResponse::new);
        Operation operation = there.operations.get(method.equals("HEAD") ? "GET" : method);
        if (operation == null) {
            Set<String> methods = new TreeSet<>(there.operations.keySet());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            throw new MethodNotAllowedResponse(
                    "Method not allowed", Map.of("availableMethods", String.join(", ", methods)));
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            variables.put(operation.variables.get(i), decoded(values.get(i)));
        }
        return new Found(operation.endpoint, prefix, variables);
    }

    private void add(Endpoint endpoint, String path) {
        Node at = root;
        List<String> variables = new ArrayList<>();
        for (String segment : segments(path.substring(1))) {
            if (segment.startsWith("{")) {
                variables.add(segment.substring(1, segment.length() - 1));
                at = at.variable();
            } else {
                at = at.named.computeIfAbsent(segment, fresh -> new Node());
            }
        }
        at.operations.put(endpoint.method(), new Operation(endpoint, List.copyOf(variables)));
    }

    /** A slash at the end means nothing. */
    private static String[] segments(String path) {
        return (path.endsWith("/") ? path.substring(0, path.length() - 1) : path).split("/", -1);
    }

    /** A plus is a plus in an address. */
    private static String decoded(String value) {
        return value.indexOf('%') < 0 ? value : URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private record Operation(Endpoint endpoint, List<String> variables) {}

    private static final class Node {

        private final Map<String, Node> named = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private Optional<Node> variable = Optional.empty();

        Node variable() {
            variable = variable.or(() -> Optional.of(new Node()));
            return variable.get();
        }

        Optional<Node> find(String[] segments, int at, List<String> values) {
            if (at == segments.length) {
                return operations.isEmpty() ? Optional.empty() : Optional.of(this);
            }
            Node next = named.get(segments[at]);
            Optional<Node> found = next == null ? Optional.empty() : next.find(segments, at + 1, values);
            if (found.isPresent() || variable.isEmpty() || segments[at].isEmpty()) {
                return found;
            }
            values.add(segments[at]);
            Optional<Node> other = variable.get().find(segments, at + 1, values);
            if (other.isEmpty()) {
                values.remove(values.size() - 1);
            }
            return other;
        }
    }
}
