package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** PostgreSQL's own folder, the programs that belong to it and the user who runs them. */
record Cluster(DataFolder data, Binaries programs, RunAs runAs) {
    /** The owner of everything in the cluster, and the database that connections are pointed to. */
    static final String USER = "rentwright";

    private static final String UNFINISHED = "cluster.new-";
    private static final Duration REPAIR = Duration.ofSeconds(20);
    private static final Duration INITIALISATION = Duration.ofMinutes(5);

    Path path() {
        return data.cluster();
    }

    PidFile pidFile() {
        return new PidFile(path());
    }

    /** Stops the server of a JVM that was killed; does nothing where none is running. */
    void stopOrphan(Duration patience) throws IOException {
        if (!Files.exists(path())) {
            return;
        }
        refuseForeignOwner();
        stopServerOf(data, patience);
        if (pidFile().isStale()) {
            // Not by this JVM itself: as root it would follow a link that the server's user may have put there.
            Commands.run(runAs.command(Path.of("/bin/sh"), pidFile().disowning()), data.path(), REPAIR);
        }
    }

    static void stopServerOf(DataFolder data, Duration patience) throws IOException {
        PidFile pidFile = new PidFile(data.cluster());
        OptionalLong pid = pidFile.serverPid();
        if (pid.isPresent()) {
            Shutdown.fast(pidFile, pid.getAsLong(), patience, data);
        }
    }

    /** A cluster appears complete or not at all: initialised beside its place, then renamed. */
    void initialiseIfAbsent(ServerSettings settings) throws IOException {
        data.openLog();
        dropUnfinished();
        if (Files.exists(path())) {
            if (DataFolder.uidOf(path()) != runAs.owner()) {
                give(path()); // the last start was another user's
            }
            return;
        }
        Path fresh = Files.createTempDirectory(data.path(), UNFINISHED, ownerOnly());
        Path password = data.secretFile("initdb-", data.password());
        try {
            give(fresh);
            give(password);
            Commands.Answer answer = Commands.run(initdb(fresh, password, settings), data.path(), INITIALISATION);
            if (!answer.succeeded()) {
                throw new PostgresUnavailable("initdb could not create a cluster in " + data.path() + ", run by "
                        + runAs.tool() + ". It said:\n" + answer.output());
            }
            Files.move(fresh, path(), StandardCopyOption.ATOMIC_MOVE);
            if (settings.syncsToDisk()) {
                try (FileChannel folder = FileChannel.open(data.path(), StandardOpenOption.READ)) {
                    folder.force(true);
                }
            }
        } finally {
            Files.deleteIfExists(password);
            FileTree.delete(fresh);
        }
    }

    /**
     * UTF-8, sorted by code point by PostgreSQL itself: the machine's locales change with its operating system, and an
     * index sorted by the old one is silently wrong. UTC, because a server has no zone of its own.
     */
    private List<String> initdb(Path fresh, Path password, ServerSettings settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + fresh,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                "--no-instructions"));
        if (!settings.syncsToDisk()) {
            arguments.add("--no-sync");
        }
        return runAs.command(programs.program("initdb"), arguments);
    }

    private void refuseForeignOwner() throws IOException {
        int owner = DataFolder.uidOf(path());
        if (owner != runAs.owner() && !runAs.givesFilesAway()) {
            throw new PostgresUnavailable("The cluster " + path() + " belongs to uid " + owner
                    + ", but this JVM runs as uid " + runAs.owner() + ". Start it as the owner or as root, or give the"
                    + " whole data folder to this user (chown -R).");
        }
    }

    private void give(Path tree) throws IOException {
        if (runAs.givesFilesAway()) {
            FileTree.giveTo(tree, runAs.owner(), runAs.group());
        }
    }

    private void dropUnfinished() throws IOException {
        try (var unfinished = Files.newDirectoryStream(data.path(), UNFINISHED + "*")) {
            for (Path folder : unfinished) {
                FileTree.delete(folder);
            }
        }
    }

    private static FileAttribute<?> ownerOnly() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    }
}
