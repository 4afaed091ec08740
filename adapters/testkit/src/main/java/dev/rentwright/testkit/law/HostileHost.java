package dev.rentwright.testkit.law;

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
final class HostileHost {

    private static final String HOSTILE = """
            org.javamoney.moneta.Money.defaults.precision=2
            org.javamoney.moneta.Money.defaults.roundingMode=UP
            org.javamoney.moneta.Money.defaults.amountType=FastMoney
            org.javamoney.moneta.useJDKdefaultFormat=false
            currencies.default-chain=nobody
            """;

    private final ClassLoader classes;
    private final Method answer;

    private HostileHost() {
        try {
            this.classes = new URLClassLoader(path(), ClassLoader.getPlatformClassLoader());
            this.answer = loaded(SeededPrices.class).getDeclaredMethod("answerAlone", String.class, long.class);
            answer.setAccessible(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (ReflectiveOperationException unloadable) {
            throw new LinkageError("The class path must load a second time", unloadable);
        }
    }

    /** The one of this JVM: loading everything again takes a second or two. */
    static HostileHost running() {
        return Running.HOST;
    }

    /** A class as it is there. */
    Class<?> loaded(Class<?> here) throws ClassNotFoundException {
        return Class.forName(here.getName(), false, classes);
    }

    /** What {@link SeededPrices#answer} says there. */
    String answer(String source, long seed) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            return (String) answer.invoke(null, source, seed);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("expected a price beside the hostile file, got none", failed);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] path() throws IOException {
        Path folder = Files.createTempDirectory("host");
        Path file = Files.writeString(folder.resolve("javamoney.properties"), HOSTILE);
        // Deleted in reverse order: the file first.
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        List<URL> path = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return path.toArray(URL[]::new);
    }

    private static final class Running {
        static final HostileHost HOST = new HostileHost();
    }
}
