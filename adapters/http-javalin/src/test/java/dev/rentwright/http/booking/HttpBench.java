package dev.rentwright.http.booking;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Performance E1: requests a second for one booking, from memory, beside Jetty alone with the same resource and the same
 * writer. The servers are one process and this client another; arms take turns in every round, so that whatever else the
 * machine does hits all of them.
 *
 * <p>Options: {@code connections=32,256,1024 rounds=7 millis=2000 warmup=4}.
 */
public final class HttpBench {

    private static final String LINE = "%-4s %-18s %12s %10s %10s %10s %-6s %8s %10s %10s %8s%n";

    private HttpBench() {}

    private record Arm(String name, int port, String path, List<LoadClient.Pace> paces, List<Double> micros) {

        double median() {
            return median(paces.stream().mapToDouble(LoadClient.Pace::perSecond));
        }

        /** Processor time of the servers for one answer, which other work on the machine moves less. */
        double cost() {
            return median(micros.stream().mapToDouble(Double::doubleValue));
        }

        private static double median(DoubleStream figures) {
            double[] sorted = figures.sorted().toArray();
            return sorted.length % 2 == 1
                    ? sorted[sorted.length / 2]
                    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        }
    }

    /** Runs what the options say. */
    public static void main(String... words) throws IOException {
        int rounds = Integer.parseInt(option(words, "rounds", "7"));
        int warmup = Integer.parseInt(option(words, "warmup", "4"));
        long millis = Long.parseLong(option(words, "millis", "2000"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HttpBenchServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            List<Arm> arms = arms(said);
            say(LINE.formatted(
                    "job", "arm", "connections", "median", "min", "max", "unit", "ratio", "p99 us", "cpu us", "ratio"));
            for (String connections :
                    option(words, "connections", "32,256,1024").split(",", -1)) {
                measure(process, arms, Integer.parseInt(connections), warmup, rounds, millis);
            }
        } finally {
            process.getOutputStream().close();
            process.destroy();
        }
    }

    private static Duration used(Process servers) {
        return servers.info().totalCpuDuration().orElseThrow();
    }

    private static String option(String[] words, String name, String otherwise) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Arm> arms(BufferedReader said) throws IOException {
        List<Arm> arms = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            String[] parts = line.split(" ", -1);
            if (parts[0].equals("ready")) {
                say("# a body of " + parts[1] + " bytes\n");
                return arms;
            }
            if (parts.length == 3 && parts[2].startsWith("/")) {
                arms.add(new Arm(parts[0], Integer.parseInt(parts[1]), parts[2], new ArrayList<>(), new ArrayList<>()));
            }
        }
        throw new IOException("expected the servers to be ready, got their end");
    }

    private static LoadClient.Pace paced(Arm arm, LoadClient client, long millis) throws IOException {
        try {
            return client.run(millis);
        } catch (IOException broken) {
            throw new IOException("expected answers of " + arm.name + " only, got " + broken.getMessage(), broken);
        }
    }

    private static void measure(Process servers, List<Arm> arms, int connections, int warmup, int rounds, long millis)
            throws IOException {
        Map<Arm, LoadClient> clients = new LinkedHashMap<>();
        for (Arm arm : arms) {
            arm.paces.clear();
            arm.micros.clear();
            clients.put(arm, new LoadClient(arm.port, arm.path, connections));
        }
        if (clients.values().stream().map(LoadClient::body).distinct().count() != 1) {
            throw new IllegalStateException("expected every arm to answer with the same body");
        }
        for (int round = -warmup; round < rounds; round++) {
            for (Map.Entry<Arm, LoadClient> one : clients.entrySet()) {
                Duration before = used(servers);
                long begun = System.nanoTime();
                LoadClient.Pace pace = paced(one.getKey(), one.getValue(), millis);
                if (round >= 0) {
                    one.getKey().paces.add(pace);
                    double answers = pace.perSecond() * (System.nanoTime() - begun) / 1e9;
                    one.getKey().micros.add(used(servers).minus(before).toNanos() / 1e3 / answers);
                }
            }
        }
        Arm limit = arms.stream()
                .filter(arm -> arm.name.equals("limit"))
                .findFirst()
                .orElseThrow();
        for (Arm arm : arms) {
            double[] sorted = arm.paces.stream()
                    .mapToDouble(LoadClient.Pace::perSecond)
                    .sorted()
                    .toArray();
            long[] slow = arm.paces.stream()
                    .mapToLong(LoadClient.Pace::slowMicros)
                    .sorted()
                    .toArray();
            say(LINE.formatted(
                    "E1",
                    arm.name,
                    connections,
                    Math.round(arm.median()),
                    Math.round(sorted[0]),
                    Math.round(sorted[sorted.length - 1]),
                    "req/s",
                    String.format(Locale.ROOT, "%.2f", arm.median() / limit.median()),
                    slow[slow.length / 2],
                    String.format(Locale.ROOT, "%.1f", arm.cost()),
                    String.format(Locale.ROOT, "%.2f", arm.cost() / limit.cost())));
        }
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static void say(String line) {
        System.out.print(line);
        System.out.flush();
    }
}
