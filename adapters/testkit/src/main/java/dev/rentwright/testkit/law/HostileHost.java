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

    private HostileHost() {
        try {
            this.classes = new URLClassLoader(path(), ClassLoader.getPlatformClassLoader());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The one of this JVM: loading everything again takes a second or two. */
    static HostileHost running() {
        return Running.HOST;
    }

    /** What {@link SeededPrices#answerAlone} says there. */
    String answer(String source, long seed) {
        return ask(SeededPrices.class, "answerAlone", new Class<?>[] {String.class, long.class}, source, seed);
    }

    /** What a static method of a class says there; it takes classes of the JDK, which both sides share. */
    String ask(Class<?> here, String name, Class<?>[] types, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Services are looked for where the thread says.
        thread.setContextClassLoader(classes);
        try {
            Method method = Class.forName(here.getName(), false, classes).getDeclaredMethod(name, types);
            method.setAccessible(true);
            return (String) method.invoke(null, arguments);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("expected an answer beside the hostile file, got none", failed);
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
