package dev.rentwright.server;

import dev.rentwright.Rentwright;
import dev.rentwright.identity.Actor;
import dev.rentwright.imports.csv.ImportReport;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.VehicleImport;
import dev.rentwright.imports.csv.hotel.HotelReplay;
import dev.rentwright.imports.csv.hotel.ReplayReport;
import dev.rentwright.imports.csv.listings.ListingImport;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.host.Patience;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Takes stock and bookings over from a file into the server's database. */
final class ImportCommand {

    private static final int OK = 0;
    private static final int FAILED = 1;

    /** A day of a busy hotel is one unit of work, and nobody waits for it. */
    private static final Patience UNHURRIED =
            new Patience(Duration.ofSeconds(10), Duration.ofMinutes(10), Duration.ofMinutes(10), 3);

    private final Configuration configuration;
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(Configuration configuration, PrintStream out, PrintStream err) {
        this.configuration = configuration;
        this.out = out;
        this.err = err;
    }

    int vehicles(Path file) {
        return run(file, (ports, progress) -> {
            ImportReport report = VehicleImport.on(Rentwright.on(ports).open()).run(file, progress);
            return new Told(report.summary(), true);
        });
    }

    int listings(Path file) {
        return run(file, (ports, progress) -> {
            ImportReport report = ListingImport.on(Rentwright.on(ports).open()).run(file, progress);
            return new Told(report.summary(), true);
        });
    }

    /** Says the policy first: what its guards ask for is the import's choice and not the file's. */
    int hotel(Path file) {
        out.println("policy: " + HotelReplay.POLICY_IN_WORDS);
        return run(file, (ports, progress) -> {
            ReplayReport report = HotelReplay.on(ports).run(file, progress);
            CheckIntegrity.Report checked = Rentwright.on(ports)
                    .open()
                    .integrity()
                    .checkIntegrity()
                    .check(CheckIntegrity.Command.all(Actor.system("import")), violation -> err.println(violation));
            return new Told(
                    report.summary() + "\nintegrity: " + checked.found(), report.isFaithful() && checked.isClean());
        });
    }

    private int run(Path file, Work work) {
        if (!Files.isReadable(file)) {
            err.println("rentwright: there is no file to read at " + file.toAbsolutePath());
            return FAILED;
        }
        try (Database database = Database.open(configuration);
                JpaPorts ports = JpaPorts.on(database.source(), UNHURRIED)) {
            out.println("data in " + database.where());
            ProgressLine progress = new ProgressLine(out);
            Told told = work.on(ports, progress::show);
            progress.end();
            out.println(told.summary());
            return told.well() ? OK : FAILED;
        }
    }

    /** What an import does. */
    @FunctionalInterface
    private interface Work {

        Told on(JpaPorts ports, Progress progress);
    }

    /** What came of it, for a person and for the exit code. */
    private record Told(String summary, boolean well) {}

    /** One line that says how far it is, a tenth at a time. */
    private static final class ProgressLine {

        private final PrintStream out;
        private long shown = -1;

        private ProgressLine(PrintStream out) {
            this.out = out;
        }

        private void show(long done, long total) {
            long tenth = total == 0 ? 10 : done * 10 / total;
            if (tenth != shown) {
                shown = tenth;
                out.print(" " + tenth * 10 + "%");
                out.flush();
            }
        }

        private void end() {
            out.println();
        }
    }
}
