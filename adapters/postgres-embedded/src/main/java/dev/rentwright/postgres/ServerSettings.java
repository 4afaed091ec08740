package dev.rentwright.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Settings of {@code postgresql.conf}, handed over on the command line so that nothing is left behind in the cluster. */
record ServerSettings(Map<String, String> values) {
    private static final Pattern NAME = Pattern.compile("[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?");

    /** What keeps the promises of this package: who can connect, and where the data is. */
    private static final Set<String> DECIDED_HERE = Set.of(
            "port",
            "listen_addresses",
            "unix_socket_directories",
            "data_directory",
            "config_file",
            "hba_file",
            "ident_file",
            "external_pid_file");

    ServerSettings {
        values = Map.copyOf(values);
        for (String name : values.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException(
                        "settings: expected the name of a PostgreSQL setting such as work_mem, got '" + name + "'");
            }
            if (DECIDED_HERE.contains(name)) {
                throw new IllegalArgumentException("settings: " + name
                        + " is decided by EmbeddedPostgres; the port by port(int), the folder by in(Path)");
            }
        }
    }

    /** Acknowledged means on disk. Named although they are PostgreSQL's defaults: they are a promise of ours. */
    static ServerSettings durable() {
        return new ServerSettings(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    }

    ServerSettings with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(more);
        return new ServerSettings(all);
    }

    boolean syncsToDisk() {
        return !Set.of("off", "false", "no", "0").contains(values.getOrDefault("fsync", "on"));
    }

    /** Command line of the server. */
    List<String> arguments(int port) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("port", Integer.toString(port));
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        List<String> arguments = new ArrayList<>();
        all.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return arguments;
    }
}
