package dev.rentwright.postgres;

import java.util.List;
import java.util.Locale;

/** The operating system and processor that programs were built for, by the name of the archive that holds them. */
record Platform(String archive) {
    private static final List<String> KNOWN = List.of("linux-x86_64", "linux-arm_64", "darwin-arm_64");

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("mac") ? "darwin" : os;
        String processor = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        String name = system + "-" + processor;
        if (!KNOWN.contains(name)) {
            throw new PostgresUnavailable("There is no PostgreSQL in this build for " + osName + " on " + osArch
                    + ", only for " + KNOWN + ". Use an installed server by its JDBC URL instead.");
        }
        return new Platform("postgres-" + name + ".txz");
    }
}
