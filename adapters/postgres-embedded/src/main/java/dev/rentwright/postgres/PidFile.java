package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * {@code postmaster.pid}, in which a running server names its process, and a killed one leaves a number behind that may
 * belong to anybody by now.
 */
record PidFile(Path cluster) {
    /** Larger than any process id can be (Linux: 2^22), so it is certainly dead. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    private Path path() {
        return cluster.resolve("postmaster.pid");
    }

    /** The process of this cluster's server, if it is running. */
    OptionalLong serverPid() throws IOException {
        OptionalLong pid = recordedPid();
        return pid.isPresent() && isServer(pid.getAsLong()) ? pid : OptionalLong.empty();
    }

    /** Whether the running server says of itself that it takes connections; the eighth line, since PostgreSQL 10. */
    boolean saysReady() {
        try {
            return serverPid().isPresent()
                    && Files.readAllLines(path()).get(7).strip().equals("ready");
        } catch (IOException | IndexOutOfBoundsException e) {
            return false; // just being written, or the server has gone
        }
    }

    /** Whether this process is alive and is {@code postgres -D} of this very folder, by its command line. */
    boolean isServer(long pid) {
        List<String> words = commandLine(pid);
        int option = words.indexOf("-D");
        return !words.isEmpty()
                && words.get(0).endsWith("/postgres")
                && option > 0
                && option + 1 < words.size()
                && words.get(option + 1).equals(cluster.toString());
    }

    /** Whether the recorded process is not this cluster's server: dead, or a stranger that was given the same number. */
    boolean isStale() throws IOException {
        OptionalLong pid = recordedPid();
        return pid.isPresent() && !isServer(pid.getAsLong());
    }

    /**
     * The words of a shell that put a dead process in the place of the recorded one. Where a stranger has the number,
     * PostgreSQL would refuse to start, and containers reuse small numbers quickly. Only the number is replaced: the file
     * also names the shared memory, by which PostgreSQL notices that processes of a dead postmaster are still writing, so
     * it must not be deleted.
     */
    List<String> disowning() {
        String script = "{ read -r old; echo \"$2\"; cat; } < \"$1\" > \"$1.new\" && mv -f \"$1.new\" \"$1\"";
        return List.of("-c", script, "sh", path().toString(), NOBODY);
    }

    private OptionalLong recordedPid() throws IOException {
        try {
            List<String> lines = Files.readAllLines(path());
            return lines.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(lines.get(0).strip()));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (NumberFormatException e) {
            throw new PostgresUnavailable("The first line of " + path()
                    + " was expected to be a process id. Make sure that no server runs there, then delete the file.");
        }
    }

    /** Empty for the dead, for zombies and for other users' processes where those are hidden. */
    private static List<String> commandLine(long pid) {
        Path onLinux = Path.of("/proc", Long.toString(pid), "cmdline");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return List.of(Files.readString(onLinux).split("\0", -1));
            } catch (IOException e) {
                return List.of();
            }
        }
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command().map(command -> {
                    List<String> words = new ArrayList<>(List.of(command));
                    process.info().arguments().map(List::of).ifPresent(words::addAll);
                    return words;
                }))
                .map(List::copyOf)
                .orElse(List.of());
    }
}
