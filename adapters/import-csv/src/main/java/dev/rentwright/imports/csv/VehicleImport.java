package dev.rentwright.imports.csv;

import dev.rentwright.Rentwright;
import dev.rentwright.identity.Actor;
import java.nio.file.Path;
import java.time.Year;
import java.util.function.Supplier;

/**
 * Takes a file of cars for rent into the catalogue: owners become suppliers, cities locations, types of vehicle categories,
 * daily rates rate cards. The same file again changes nothing, and an import that was interrupted is finished by running
 * it again (MIG-04). Several may run one after another on one instance; none holds memory afterwards.
 *
 * <pre>{@code
 * ImportReport report = VehicleImport.on(rentwright).run(Path.of("vehicles.csv"), Progress.SILENT);
 * System.out.println(report.summary());
 * }</pre>
 */
public final class VehicleImport {

    static final Actor ACTOR = Actor.system("import");

    private final Rentwright rentwright;
    private final Supplier<ZoneMap> zones;

    private VehicleImport(Rentwright rentwright, Supplier<ZoneMap> zones) {
        this.rentwright = rentwright;
        this.zones = zones;
    }

    /** An importer into this engine. */
    public static VehicleImport on(Rentwright rentwright) {
        return on(rentwright, BoundaryZoneMap::new);
    }

    static VehicleImport on(Rentwright rentwright, Supplier<ZoneMap> zones) {
        return new VehicleImport(rentwright, zones);
    }

    /**
     * Takes every row that makes sense and reports the others.
     *
     * @param progress hears of each hundred rows
     * @throws UnreadableFile when there is no such file, or its header lacks a column; nothing was taken
     */
    public ImportReport run(Path file, Progress progress) {
        VehicleFile vehicles = new VehicleFile(file, latestModelYear());
        Survey survey = Survey.of(vehicles, rentwright.ports().externalReferences(), zones);
        progress.at(0, survey.rows());
        ImportRun run = new ImportRun(rentwright, survey, progress);
        vehicles.read(run::take);
        return run.finish();
    }

    /** Models are sold in the year before their own. */
    private int latestModelYear() {
        return Year.now(rentwright.clock()).getValue() + 1;
    }
}
