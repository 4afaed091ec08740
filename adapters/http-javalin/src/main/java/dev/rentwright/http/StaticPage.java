package dev.rentwright.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Something that is served as it is, such as a page of the host. Immutable. */
public final class StaticPage {

    private final String path;
    private final String contentType;
    private final byte[] content;

    private StaticPage(String path, String contentType, byte[] content) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("expected a path that begins with a slash, got '" + path + "'");
        }
        this.path = path;
        this.contentType = Objects.requireNonNull(contentType, "contentType");
        this.content = content;
    }

    /** From bytes. */
    public static StaticPage of(String path, String contentType, byte[] content) {
        return new StaticPage(path, contentType, content.clone());
    }

    /**
     * From the class path.
     *
     * @param resource as in {@code /web/index.html}
     * @throws IllegalArgumentException when there is no such resource
     */
    public static StaticPage ofResource(String path, String contentType, Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("expected a resource on the class path, got '" + resource + "'");
            }
            return new StaticPage(path, contentType, in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where it is. */
    public String path() {
        return path;
    }

    /** What it is. */
    public String contentType() {
        return contentType;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }
}
