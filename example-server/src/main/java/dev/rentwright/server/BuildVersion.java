package dev.rentwright.server;

import java.util.Optional;

/** Which version this is, as the jar's manifest has it. */
final class BuildVersion {

    private BuildVersion() {}

    static String text() {
        return Optional.ofNullable(BuildVersion.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
