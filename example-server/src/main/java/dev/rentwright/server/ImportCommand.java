package dev.rentwright.server;

import dev.rentwright.Rentwright;
import dev.rentwright.imports.csv.ImportReport;
import dev.rentwright.imports.csv.VehicleImport;
import dev.rentwright.persistence.jpa.JpaPorts;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a fleet over from a file into the server's database. */
final class ImportCommand {

    private static final int OK = 0;
    private static final int FAILED = 1;

    private ImportCommand() {}

    static int run(Configuration configuration, Path file, PrintStream out, PrintStream err) {
        if (!Files.isReadable(file)) {
            err.println("rentwright: there is no file to read at " + file.toAbsolutePath());
            return FAILED;
        }
        try (Database database = Database.open(configuration)) {
            out.println("data in " + database.where());
            Rentwright engine = Rentwright.on(JpaPorts.on(database.source())).open();
            ProgressLine progress = new ProgressLine(out);
            ImportReport report = VehicleImport.on(engine).run(file, progress::show);
            progress.end();
            out.println(report.summary());
            return OK;
        }
    }

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
