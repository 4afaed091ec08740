package dev.rentwright.money;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything on this class path loaded once more, beside a {@code javamoney.properties} that means no good. */
final class HostileHost implements AutoCloseable {

    private static final String NAME = "javamoney.properties";

    private static final String HOSTILE = """
            org.javamoney.moneta.Money.defaults.precision=2
            org.javamoney.moneta.Money.defaults.roundingMode=UP
            org.javamoney.moneta.Money.defaults.amountType=FastMoney
            org.javamoney.moneta.useJDKdefaultFormat=false
            currencies.default-chain=nobody
            """;

    private final Path folder;
    private final URLClassLoader classes;
    private final Method answer;

    private HostileHost(Path folder) throws IOException, ReflectiveOperationException {
        this.folder = folder;
        this.classes = new URLClassLoader(path(folder), ClassLoader.getPlatformClassLoader());
        this.answer = Class.forName(SumsOfAHost.class.getName(), false, classes)
                .getDeclaredMethod("answer", String.class, String.class, boolean.class, long[].class);
        answer.setAccessible(true);
    }

    static HostileHost start() {
        try {
            Path folder = Files.createTempDirectory("host");
            Files.writeString(folder.resolve(NAME), HOSTILE);
            return new HostileHost(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (ReflectiveOperationException unloadable) {
            throw new LinkageError("The class path must load a second time", unloadable);
        }
    }

    /** What {@link SumsOfAHost#answer} says beside the file. */
    String answer(String question, String code, boolean halfUp, long... numbers) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return (String) answer.invoke(null, question, code, halfUp, numbers);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
        Files.delete(folder.resolve(NAME));
        Files.delete(folder);
    }

    private static URL[] path(Path folder) throws IOException {
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return path.toArray(URL[]::new);
    }
}
