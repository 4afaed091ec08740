package dev.rentwright.server;

import dev.rentwright.booking.CaptureTiming;
import dev.rentwright.booking.policy.TurnaroundPolicy;
import dev.rentwright.proof.SealKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the server is told by its environment (TC-01). Every name that begins with {@code RENTWRIGHT_} is known or refused,
 * and every problem is named at once (FM-29).
 *
 * @param port where the API listens; 0 takes a free one
 * @param data folder of the embedded database and of the payment sandbox's book
 * @param database another PostgreSQL than the embedded one
 * @param poolSize connections to the database
 * @param hold how long a booking is held for payment
 * @param depositKept how long after the check-out what is left of a deposit is given back at the latest (domain L11)
 * @param quotesFor how long a price is good for
 * @param capture when money that customers pay is taken; as each policy has it where nobody says (REC-10, captureTiming)
 * @param turnaround what happens to a vehicle that came back; it may go again at once where nobody says (REC-07)
 * @param exchangeRates a file of the European Central Bank, for prices in other currencies; they have none without
 * @param workEvery how often due work is looked for
 * @param sandboxPort where the payment sandbox listens; 0 takes a free one
 * @param sealKeys quotes are sealed with the first, and all verify; with none, the server keeps one of its own
 */
record Configuration(
        int port,
        Path data,
        Optional<DatabaseAddress> database,
        int poolSize,
        Duration hold,
        Duration depositKept,
        Duration quotesFor,
        Optional<CaptureTiming> capture,
        Optional<TurnaroundPolicy> turnaround,
        Optional<Path> exchangeRates,
        Duration workEvery,
        int sandboxPort,
        List<SealKey> sealKeys) {

    private static final String PREFIX = "RENTWRIGHT_";
    private static final Set<String> KNOWN = Set.of(
            "RENTWRIGHT_PORT",
            "RENTWRIGHT_DATA",
            "RENTWRIGHT_POOL_SIZE",
            "RENTWRIGHT_HOLD",
            "RENTWRIGHT_DEPOSIT_KEPT",
            "RENTWRIGHT_QUOTES_FOR",
            "RENTWRIGHT_CAPTURE",
            "RENTWRIGHT_TURNAROUND",
            "RENTWRIGHT_EXCHANGE_RATES",
            "RENTWRIGHT_WORK_EVERY",
            "RENTWRIGHT_SANDBOX_PORT",
            "RENTWRIGHT_SEAL_KEY");

    /** What is never shown, not even when it is wrong. */
    private static final Set<String> SECRET = Set.of("DATABASE_URL", "RENTWRIGHT_SEAL_KEY");

    /**
     * Another PostgreSQL.
     *
     * @param jdbcUrl without user and password
     * @param user if it was named
     * @param password if it was named; never shown
     */
    record DatabaseAddress(String jdbcUrl, Optional<String> user, Optional<String> password) {
        @Override
        public String toString() {
            return jdbcUrl;
        }
    }

    /** The environment is not as it should be; the message lists every problem. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        Refused(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        List<String> problems() {
            return problems;
        }
    }

    /**
     * Reads the environment.
     *
     * @throws Refused when anything is wrong with it, with all of it named
     */
    static Configuration of(Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !KNOWN.contains(name))
                .sorted()
                .forEach(name -> problems.add(name + ": unknown; expected one of "
                        + KNOWN.stream().sorted().toList()));
        Reader reader = new Reader(environment, problems);
        Configuration configuration = new Configuration(
                reader.number("RENTWRIGHT_PORT", 7070, 0, 65_535),
                reader.read("RENTWRIGHT_DATA", Path.of("rentwright-data"), "a folder", Path::of),
                reader.read(
                        "DATABASE_URL",
                        Optional.empty(),
                        "postgresql://user:password@host:port/database or jdbc:postgresql://host:port/database",
                        text -> Optional.of(address(text))),
                reader.number("RENTWRIGHT_POOL_SIZE", 20, 1, 1_000),
                reader.duration("RENTWRIGHT_HOLD", Duration.ofMinutes(15)),
                reader.duration("RENTWRIGHT_DEPOSIT_KEPT", Duration.ofDays(14)),
                reader.duration("RENTWRIGHT_QUOTES_FOR", Duration.ofMinutes(15)),
                reader.read(
                        "RENTWRIGHT_CAPTURE",
                        Optional.empty(),
                        "on_payment, on_confirm or on_check_in",
                        text -> Optional.of(CaptureTiming.valueOf(text.toUpperCase(Locale.ROOT)))),
                reader.read(
                        "RENTWRIGHT_TURNAROUND",
                        Optional.empty(),
                        "clean or none",
                        text -> Optional.of(TurnaroundPolicy.valueOf(text.toUpperCase(Locale.ROOT)))),
                reader.read(
                        "RENTWRIGHT_EXCHANGE_RATES", Optional.empty(), "a file that can be read", Configuration::file),
                reader.duration("RENTWRIGHT_WORK_EVERY", Duration.ofSeconds(1)),
                reader.number("RENTWRIGHT_SANDBOX_PORT", 0, 0, 65_535),
                reader.read(
                        "RENTWRIGHT_SEAL_KEY",
                        List.of(),
                        "keys of 32 bytes or more in base64, each once, joined by commas",
                        SealKeys::of));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return configuration;
    }

    private static Optional<Path> file(String text) {
        Path file = Path.of(text);
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("not readable");
        }
        return Optional.of(file);
    }

    private static DatabaseAddress address(String text) {
        if (text.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(text, Optional.empty(), Optional.empty());
        }
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("postgresql") || scheme.equals("postgres");
            if (!known || uri.getHost() == null) {
                throw new IllegalArgumentException("neither a postgresql nor a jdbc:postgresql address");
            }
            Optional<String> userInfo = Optional.ofNullable(uri.getUserInfo());
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new DatabaseAddress(
                    "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                    userInfo.map(info -> info.split(":", 2)[0]),
                    userInfo.filter(info -> info.contains(":")).map(info -> info.split(":", 2)[1]));
        } catch (URISyntaxException garbled) {
            // The text may hold a password, so it is not repeated.
            throw new IllegalArgumentException("not an address", garbled);
        }
    }

    /** Reads one value after the other, and collects what is wrong. */
    private record Reader(Map<String, String> environment, List<String> problems) {

        int number(String name, int otherwise, int least, int most) {
            return read(name, otherwise, "a whole number of " + least + " to " + most, text -> {
                int number = Integer.parseInt(text);
                if (number < least || number > most) {
                    throw new IllegalArgumentException("out of range");
                }
                return number;
            });
        }

        Duration duration(String name, Duration otherwise) {
            return read(name, otherwise, "a duration of at least a second, such as PT15M", text -> {
                Duration duration = Duration.parse(text);
                if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
                    throw new IllegalArgumentException("too short");
                }
                return duration;
            });
        }

        <T> T read(String name, T otherwise, String expected, Function<String, T> parse) {
            String text = environment.get(name);
            if (text == null || text.isBlank()) {
                return otherwise;
            }
            try {
                return parse.apply(text.strip());
            } catch (IllegalArgumentException | DateTimeParseException wrong) {
                String shown = SECRET.contains(name) ? "something else" : "'" + text + "'";
                problems.add(name + ": expected " + expected + ", got " + shown);
                return otherwise;
            }
        }
    }
}
