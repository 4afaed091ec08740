package dev.rentwright.server;

import dev.rentwright.server.authoring.AuthoringCommands;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The server's command line. */
public final class Main {

    private static final int OK = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    private Main() {}

    /** Does what the arguments say; see {@code --help}. */
    public static void main(String[] arguments) {
        // Libraries that log by the JDK's own means say only what needs attention, like the others.
        Logger.getLogger("").setLevel(Level.WARNING);
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        CommandLine command = CommandLine.of(arguments);
        if (command instanceof CommandLine.Help) {
            out.print(CommandLine.HELP);
            return OK;
        }
        if (command instanceof CommandLine.Version) {
            out.println("rentwright " + BuildVersion.text());
            return OK;
        }
        if (command instanceof CommandLine.Misunderstood misunderstood) {
            err.println("rentwright: " + misunderstood.complaint());
            return MISUNDERSTOOD;
        }
        Optional<Integer> answered = authors(command, () -> new AuthoringCommands(out, err));
        if (answered.isPresent()) {
            return answered.get();
        }
        try {
            Configuration configuration = Configuration.of(environment);
            if (command instanceof CommandLine.ImportVehicles vehicles) {
                return new ImportCommand(configuration, out, err).vehicles(vehicles.file());
            }
            if (command instanceof CommandLine.ImportListings listings) {
                return new ImportCommand(configuration, out, err).listings(listings.file());
            }
            if (command instanceof CommandLine.ImportHotel hotel) {
                return new ImportCommand(configuration, out, err).hotel(hotel.file());
            }
            if (command instanceof CommandLine.CheckIntegrity) {
                return IntegrityCommand.run(configuration, out, err);
            }
            return command instanceof CommandLine.Demo ? Demo.run(out) : serve(configuration, out);
        } catch (Configuration.Refused refused) {
            err.println("rentwright: the environment is not as it should be");
            refused.problems().forEach(problem -> err.println("  " + problem));
            return MISUNDERSTOOD;
        } catch (RuntimeException failed) {
            err.println("rentwright: " + reason(failed));
            return FAILED;
        }
    }

    /** What authors ask needs no database and no configuration. */
    private static Optional<Integer> authors(CommandLine command, Supplier<AuthoringCommands> commands) {
        if (command instanceof CommandLine.Price price) {
            return Optional.of(commands.get().price(price.file(), price.json()));
        }
        if (command instanceof CommandLine.CheckCard check) {
            return Optional.of(commands.get().checkCard(check.file(), check.json()));
        }
        return command instanceof CommandLine.PriceSchema
                ? Optional.of(commands.get().schema())
                : Optional.empty();
    }

    private static int serve(Configuration configuration, PrintStream out) {
        CountDownLatch ended = new CountDownLatch(1);
        RentalServer server = RentalServer.start(configuration, Clock.systemUTC());
        // SIGTERM and Ctrl-C arrive here; the process ends with 0 once everything accepted is finished.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            ended.countDown();
            Runtime.getRuntime().halt(OK);
        }));
        out.println("data in " + server.database());
        out.println("there are no accounts yet, so this listens on 127.0.0.1 only");
        out.println("rentwright ready " + server.url());
        out.flush();
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return OK;
    }

    private static String reason(RuntimeException failed) {
        Throwable cause = failed;
        StringBuilder reason = new StringBuilder(String.valueOf(failed.getMessage()));
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
            if (!reason.toString().endsWith(String.valueOf(cause.getMessage()))) {
                reason.append("\n  because ").append(cause.getMessage());
            }
        }
        return reason.toString();
    }
}
