package dev.rentwright.server;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.http.json.Json;
import dev.rentwright.identity.Actor;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Violation;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.host.Patience;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Asks the database whether everything in it is true: one JSON line per violation, and an exit code (DR-30). */
final class IntegrityCommand {

    private static final int CLEAN = 0;
    private static final int VIOLATED = 1;

    /** Nobody waits for a check, and it reads everything. */
    private static final Patience UNHURRIED =
            new Patience(Duration.ofSeconds(2), Duration.ofMinutes(30), Duration.ofMinutes(30), 3);

    private IntegrityCommand() {}

    static int run(Configuration configuration, PrintStream out, PrintStream err) {
        try (Database database = Database.open(configuration);
                JpaPorts ports = JpaPorts.on(database.source(), UNHURRIED)) {
            Rentwright engine = Rentwright.on(ports).open();
            CheckIntegrity.Report report = engine.integrity()
                    .checkIntegrity()
                    .check(
                            CheckIntegrity.Command.all(Actor.system("maintenance")),
                            violation -> out.println(line(violation)));
            err.println(summary(report, database.where()));
            return report.isClean() ? CLEAN : VIOLATED;
        }
    }

    private static String line(Violation violation) {
        return new String(Json.write(Line.of(violation)), StandardCharsets.UTF_8);
    }

    private static String summary(CheckIntegrity.Report report, String where) {
        int found = report.found().values().stream().mapToInt(Integer::intValue).sum();
        return report.found().size() + " invariants of " + where + ": "
                + (found == 0 ? "all hold" : found + " violations" + (report.complete() ? "" : ", and more"));
    }

    /** One violation on one line. */
    private record Line(String invariant, String law, String kind, String id, Optional<UUID> booking, String finding) {

        static Line of(Violation violation) {
            return new Line(
                    violation.invariant().id(),
                    violation.invariant().law(),
                    violation.kind(),
                    violation.id(),
                    violation.booking().map(BookingId::value),
                    violation.finding());
        }
    }
}
