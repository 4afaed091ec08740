package dev.rentwright.persistence.jpa;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;

/**
 * The numbered scripts that lie here, and whether a database has run them: these, as they are, and no others. To ask that is
 * one query and a look at the files, a tenth of what it takes Flyway to find nothing to do. Whatever is not just so is
 * Flyway's to judge.
 */
final class Scripts {

    static final String FOLDER = "db/rentwright";
    static final String HISTORY = "rentwright_schema_history";

    private static final ClassLoader HERE = Schema.class.getClassLoader();

    private Scripts() {}

    /** True only if nothing is left to run, and nothing that ran is other than it lies here. */
    static boolean haveAllRun(DataSource dataSource) {
        try {
            Map<String, Integer> here = here();
            return !here.isEmpty() && here.equals(run(dataSource));
        } catch (IOException | SQLException unclear) {
            return false;
        }
    }

    /** Each with its checksum; none where they cannot be listed. */
    private static Map<String, Integer> here() throws IOException {
        Map<String, Integer> scripts = new HashMap<>();
        for (String name : names()) {
            scripts.put(name, checksum(name));
        }
        return scripts;
    }

    private static List<String> names() throws IOException {
        Optional<URL> folder = Optional.ofNullable(HERE.getResource(FOLDER));
        if (folder.isEmpty()) {
            return List.of();
        }
        URLConnection connection = folder.get().openConnection();
        if (connection instanceof JarURLConnection inJar) {
            inJar.setUseCaches(false);
            try (JarFile jar = inJar.getJarFile()) {
                return scripts(jar.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(FOLDER + "/"))
                        .map(name -> name.substring(FOLDER.length() + 1)));
            }
        }
        if (!folder.get().getProtocol().equals("file")) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(URI.create(folder.get().toString())))) {
            return scripts(files.map(file -> file.getFileName().toString()));
        }
    }

    private static List<String> scripts(Stream<String> names) {
        return names.filter(name -> name.endsWith(".sql")).toList();
    }

    /** As Flyway keeps it: of the lines, whatever ends them. */
    private static int checksum(String name) throws IOException {
        CRC32 checksum = new CRC32();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(HERE.getResourceAsStream(FOLDER + "/" + name), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (int) checksum.getValue();
    }

    /** What the history tells, if all of it went well; its first row may stand for what a host had there before. */
    private static Map<String, Integer> run(DataSource dataSource) throws SQLException {
        Map<String, Integer> scripts = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select script, checksum, type = 'SQL' and success from "
                        + HISTORY + " where type <> 'BASELINE'")) {
            while (rows.next()) {
                if (!rows.getBoolean(3)) {
                    return Map.of();
                }
                scripts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return scripts;
    }
}
