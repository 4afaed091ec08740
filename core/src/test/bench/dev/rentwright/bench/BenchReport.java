package dev.rentwright.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints JMH's JSON results, one line per arm: {@code job arm params median min max unit ratio best}. The arguments are
 * result files, or folders whose {@code *.json} are read. Of no module and without a library, so that every module's
 * benches can end with {@code java BenchReport.java target/bench}.
 *
 * <p>A job is a class of benches, and its limit is the arm called {@code limit}, with the same parameters. {@code ratio}
 * compares medians and {@code best} the least disturbed figures, both so that slower is larger: 3.0 takes three times as
 * long as the limit, or gets a third of it done. A job without a limit has {@code -} there. With {@code -prof gc} each
 * arm has a second line for the bytes that one operation allocates, without a ratio: limits allocate next to nothing.
 */
public final class BenchReport {

    private static final String LIMIT = "limit";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private static final String BYTES = "B/op";

    private static final String ROW = "%-22s %-26s %-28s %12s %12s %12s %-6s %8s %8s%n";

    private BenchReport() {}

    /** Prints the report of the files and folders named. */
    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String... arguments) throws IOException {
        System.out.printf(ROW, "job", "arm", "params", "median", "min", "max", "unit", "ratio", "best");
        for (String argument : arguments) {
            for (Path file : filesIn(Path.of(argument))) {
                System.out.print(report(Files.readString(file)));
            }
        }
    }

    /** The lines for one result file, without the heading. */
    static String report(String json) {
        List<Arm> arms = new ArrayList<>();
        for (Object result : (List<?>) new Json(json).value()) {
            arms.addAll(armsOf((Map<?, ?>) result));
        }
        return arms.stream().map(arm -> arm.line(arms)).collect(Collectors.joining());
    }

    private static List<Path> filesIn(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Arm> armsOf(Map<?, ?> result) {
        String benchmark = text(result, "benchmark");
        int dot = benchmark.lastIndexOf('.');
        Map<String, Object> params = new TreeMap<>();
        if (result.get("params") instanceof Map<?, ?> given) {
            given.forEach((param, value) -> params.put((String) param, value));
        }
        String job = benchmark.substring(benchmark.lastIndexOf('.', dot - 1) + 1, dot);
        String arm = benchmark.substring(dot + 1);
        String shown = params.isEmpty()
                ? "-"
                : params.entrySet().stream().map(Object::toString).collect(Collectors.joining(","));
        List<Arm> arms = new ArrayList<>();
        arms.add(Arm.of(job, arm, shown, members(result, "primaryMetric")));
        members(result, "secondaryMetrics").forEach((metric, figures) -> {
            if (((String) metric).endsWith(ALLOCATED)) {
                arms.add(Arm.of(job, arm, shown, (Map<?, ?>) figures));
            }
        });
        return arms;
    }

    private static String text(Map<?, ?> result, String name) {
        return (String) member(result, name);
    }

    private static Map<?, ?> members(Map<?, ?> result, String name) {
        return (Map<?, ?>) member(result, name);
    }

    private static Object member(Map<?, ?> result, String name) {
        Object member = result.get(name);
        if (member == null) {
            throw new IllegalArgumentException("Expected a result of JMH with " + name + ", but was " + result);
        }
        return member;
    }

    private record Arm(String job, String name, String params, String unit, List<BigDecimal> figures) {

        static Arm of(String job, String name, String params, Map<?, ?> measured) {
            List<BigDecimal> figures = new ArrayList<>();
            for (Object fork : (List<?>) member(measured, "rawData")) {
                ((List<?>) fork).forEach(figure -> figures.add((BigDecimal) figure));
            }
            Collections.sort(figures);
            return new Arm(job, name, params, text(measured, "scoreUnit"), figures);
        }

        String line(List<Arm> arms) {
            Optional<Arm> limit = arms.stream().filter(this::isLimitedBy).findFirst();
            return String.format(
                    ROW,
                    job,
                    name,
                    params,
                    shown(median()),
                    shown(figures.get(0)),
                    shown(figures.get(figures.size() - 1)),
                    unit,
                    limit.map(least -> ratio(median(), least.median())).orElse("-"),
                    limit.map(least -> ratio(best(), least.best())).orElse("-"));
        }

        private boolean isLimitedBy(Arm other) {
            return other.name.equals(LIMIT)
                    && other.job.equals(job)
                    && !unit.equals(BYTES)
                    && other.params.equals(params)
                    && other.unit.equals(unit);
        }

        private BigDecimal median() {
            int middle = figures.size() / 2;
            return figures.size() % 2 == 1
                    ? figures.get(middle)
                    : figures.get(middle - 1).add(figures.get(middle)).divide(BigDecimal.valueOf(2));
        }

        private BigDecimal best() {
            return figures.get(countsWork() ? figures.size() - 1 : 0);
        }

        /** Whether more is better: work per time, not time or bytes per work. */
        private boolean countsWork() {
            return unit.startsWith("ops/");
        }

        private String ratio(BigDecimal own, BigDecimal limit) {
            BigDecimal over = countsWork() ? limit : own;
            BigDecimal under = countsWork() ? own : limit;
            return under.signum() == 0
                    ? "-"
                    : over.divide(under, 2, RoundingMode.HALF_UP).toPlainString();
        }

        private static String shown(BigDecimal figure) {
            BigDecimal short4 = figure.round(new MathContext(4));
            return short4.scale() < 0 ? short4.toBigInteger().toString() : short4.toPlainString();
        }
    }

    /** Reads the JSON that JMH writes; enough of the language for that. */
    private static final class Json {

        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> plain();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> members = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = string();
                expect(':');
                members.put(name, value());
                skipComma();
            }
            at++;
            return members;
        }

        private List<Object> array() {
            List<Object> elements = new ArrayList<>();
            at++;
            while (next() != ']') {
                elements.add(value());
                skipComma();
            }
            at++;
            return elements;
        }

        /** Escapes stay as they are written: none stands in what is reported. */
        private String string() {
            expect('"');
            int start = at;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return text.substring(start, at++);
        }

        /** A number, or true and false, which stay text. */
        private Object plain() {
            int start = at;
            while (",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            return Character.isLetter(word.charAt(0)) ? word : new BigDecimal(word);
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        private void skipComma() {
            if (next() == ',') {
                at++;
            }
        }

        private void expect(char expected) {
            if (next() != expected) {
                throw new IllegalArgumentException(
                        "Expected " + expected + " at character " + at + ", but was " + text.charAt(at));
            }
            at++;
        }
    }
}
