package dev.rentwright.imports.csv.listings;

import dev.rentwright.Rentwright;
import dev.rentwright.imports.csv.ImportReport;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.RefusedRow;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.imports.csv.UnreadableFile;
import dev.rentwright.imports.csv.table.Row;
import dev.rentwright.imports.csv.table.Table;
import dev.rentwright.lifecycle.CommandRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes a file of homes into the catalogue. The same file again changes nothing, and an import that was interrupted is
 * finished by running it again (MIG-04).
 *
 * <pre>{@code
 * ImportReport report = ListingImport.on(rentwright).run(Path.of("listings.csv"), Progress.SILENT);
 * System.out.println(report.summary());
 * }</pre>
 */
public final class ListingImport {

    private static final int BATCH = 100;

    private final Rentwright engine;

    private ListingImport(Rentwright engine) {
        this.engine = engine;
    }

    /** An importer into this engine. */
    public static ListingImport on(Rentwright engine) {
        return new ListingImport(engine);
    }

    /**
     * Takes every row that makes sense and reports the others, empty ones too.
     *
     * @param progress hears of each hundred homes
     * @throws UnreadableFile when there is no such file, or its header lacks a column; nothing was taken
     */
    public ImportReport run(Path file, Progress progress) {
        Run run = new Run(engine);
        new Table(file, Listing.COLUMNS).read(run::sort);
        for (int from = 0; from < run.listings.size(); from += BATCH) {
            progress.at(from, run.listings.size());
            run.take(run.listings.subList(from, Math.min(run.listings.size(), from + BATCH)));
        }
        progress.at(run.listings.size(), run.listings.size());
        return run.report();
    }

    /** One pass over a file. A hundred homes share a unit of work; when that fails each gets one of its own. */
    private static final class Run {

        private final Rentwright engine;
        private final List<Listing> listings = new ArrayList<>();
        private final Set<String> numbers = new HashSet<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final Map<Homes.Effect, Long> effects = new EnumMap<>(Homes.Effect.class);
        private long read;

        private Run(Rentwright engine) {
            this.engine = engine;
        }

        private void sort(Row row) {
            read++;
            if (row.isEmpty()) {
                refused.add(
                        new RefusedRow(row.line(), List.of(Fault.ofRow("expected a home, got a row of empty cells"))));
                return;
            }
            Listing listing = Listing.of(row);
            if (row.refused().isEmpty() && !numbers.add(listing.number())) {
                row.fault("id", "each home once", listing.number());
            }
            row.refused().ifPresentOrElse(refused::add, () -> listings.add(listing));
        }

        private void take(List<Listing> batch) {
            try {
                commit(batch);
            } catch (RuntimeException oneOfThemDoesNotFit) {
                batch.forEach(this::takeAlone);
            }
        }

        /** What is wrong with the row becomes a refusal; what is wrong with the store ends the import. */
        private void takeAlone(Listing listing) {
            try {
                commit(List.of(listing));
            } catch (CommandRefused | IllegalArgumentException unfit) {
                refused.add(new RefusedRow(listing.line(), List.of(Fault.ofRow(String.valueOf(unfit.getMessage())))));
            }
        }

        private void commit(List<Listing> batch) {
            List<Homes.Effect> committed = engine.ports()
                    .unitOfWork()
                    .run(() -> batch.stream().map(new Homes(engine)::take).toList());
            committed.forEach(effect -> effects.merge(effect, 1L, Long::sum));
        }

        private ImportReport report() {
            refused.sort(Comparator.comparingLong(RefusedRow::line));
            return new ImportReport(
                    read,
                    count(Homes.Effect.TAKEN),
                    count(Homes.Effect.CHANGED),
                    count(Homes.Effect.UNCHANGED),
                    refused);
        }

        private long count(Homes.Effect effect) {
            return effects.getOrDefault(effect, 0L);
        }
    }
}
