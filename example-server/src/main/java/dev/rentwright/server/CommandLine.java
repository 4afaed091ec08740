package dev.rentwright.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server is asked to do. */
sealed interface CommandLine {

    /** Serve until told to stop. */
    record Serve() implements CommandLine {}

    /** Take a fleet over from a file. */
    record ImportVehicles(Path file) implements CommandLine {}

    /** Replay a hotel's bookings from a file. */
    record ImportHotel(Path file) implements CommandLine {}

    /** Take homes over from a file. */
    record ImportListings(Path file) implements CommandLine {}

    /** Walk one rental through the API, for a person to read. */
    record Demo() implements CommandLine {}

    /** Price the rental of a file, for a person to read or as JSON. */
    record Price(Path file, boolean json) implements CommandLine {}

    /** Say what is wrong with the card of a file, for a person to read or as JSON. */
    record CheckCard(Path file, boolean json) implements CommandLine {}

    /** Print the JSON schema of such files. */
    record PriceSchema() implements CommandLine {}

    /** Check that everything in the database is true. */
    record CheckIntegrity() implements CommandLine {}

    /** Say what can be asked. */
    record Help() implements CommandLine {}

    /** Say which version this is. */
    record Version() implements CommandLine {}

    /** Nothing that is understood. */
    record Misunderstood(String complaint) implements CommandLine {}

    String HELP = """
            Rentwright, a rental server.

              java -jar rentwright-server.jar [command]

            Commands
              serve                    serve the API (the default)
              import vehicles FILE     take a fleet over from a CSV file; running it twice changes nothing
              import listings FILE     take homes over from a CSV file; running it twice changes nothing
              import hotel FILE        replay a hotel's bookings from a CSV file, in the order they were made
              integrity check          check that everything kept is true: a JSON line per violation, exit 1 if any
              demo                     walk one rental through the real API and print each step
              price FILE [--json]      price the rental of a file by its card and rules: lines, reasons, total
              check-card FILE [--json] look for what is wrong with the card and rules of a file
              price --schema           print the JSON schema of such files
              --help, --version

            Environment
              RENTWRIGHT_PORT          where the API listens on 127.0.0.1 (7070; 0 takes a free port)
              RENTWRIGHT_DATA          folder of the embedded PostgreSQL (rentwright-data)
              DATABASE_URL             another PostgreSQL: postgresql://user:password@host:port/database
              RENTWRIGHT_POOL_SIZE     connections to the database (20)
              RENTWRIGHT_HOLD          how long a booking is held for payment (PT15M)
              RENTWRIGHT_WORK_EVERY    how often due work is looked for (PT1S)
              RENTWRIGHT_SANDBOX_PORT  where the payment sandbox listens on 127.0.0.1 (0 takes a free port)
              RENTWRIGHT_SEAL_KEY      base64 keys that quotes are sealed with, the newest first (one of its own)
            """;

    /** Understands the arguments, or says what is wrong with them. */
    static CommandLine of(List<String> arguments) {
        if (arguments.isEmpty() || arguments.equals(List.of("serve"))) {
            return new Serve();
        }
        if (arguments.equals(List.of("demo"))) {
            return new Demo();
        }
        if (arguments.equals(List.of("integrity", "check"))) {
            return new CheckIntegrity();
        }
        if (arguments.equals(List.of("--help")) || arguments.equals(List.of("-h"))) {
            return new Help();
        }
        if (arguments.equals(List.of("--version"))) {
            return new Version();
        }
        return ofImports(arguments)
                .or(() -> ofAuthors(arguments))
                .orElseGet(
                        () -> new Misunderstood("'" + String.join(" ", arguments) + "' is not a command; see --help"));
    }

    private static Optional<CommandLine> ofImports(List<String> arguments) {
        if (arguments.size() != 3 || !arguments.get(0).equals("import")) {
            return Optional.empty();
        }
        Path file = Path.of(arguments.get(2));
        return switch (arguments.get(1)) {
            case "vehicles" -> Optional.of(new ImportVehicles(file));
            case "listings" -> Optional.of(new ImportListings(file));
            case "hotel" -> Optional.of(new ImportHotel(file));
            default -> Optional.empty();
        };
    }

    private static Optional<CommandLine> ofAuthors(List<String> arguments) {
        if (arguments.equals(List.of("price", "--schema"))) {
            return Optional.of(new PriceSchema());
        }
        boolean json = arguments.size() == 3 && arguments.get(2).equals("--json");
        if ((arguments.size() != 2 && !json) || arguments.get(1).startsWith("--")) {
            return Optional.empty();
        }
        Path file = Path.of(arguments.get(1));
        return switch (arguments.get(0)) {
            case "price" -> Optional.of(new Price(file, json));
            case "check-card" -> Optional.of(new CheckCard(file, json));
            default -> Optional.empty();
        };
    }
}
