package dev.rentwright.http.openapi;

import dev.rentwright.http.exchange.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/** The page on which the document is read and tried. Everything it needs comes from here; nothing from elsewhere. */
public final class ApiPage {

    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Rentwright API</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="/api/swagger-ui.css">
            </head>
            <body>
            <div id="api"></div>
            <script src="/api/swagger-ui-bundle.js"></script>
            <script src="/api/start.js"></script>
            </body>
            </html>
            """;

    private static final String START = """
            SwaggerUIBundle({ url: "/openapi.json", dom_id: "#api", deepLinking: true, validatorUrl: null });
            """;

    private ApiPage() {}

    /** The page and its files, by path. */
    public static Map<String, Supplier<Answer>> files() {
        Map<String, Supplier<Answer>> files = new LinkedHashMap<>();
        files.put("/api", ApiPage::page);
        files.put("/api/start.js", () -> text("text/javascript; charset=utf-8", START));
        files.put("/api/swagger-ui-bundle.js", () -> shipped("text/javascript; charset=utf-8", "swagger-ui-bundle.js"));
        files.put("/api/swagger-ui.css", () -> shipped("text/css; charset=utf-8", "swagger-ui.css"));
        return files;
    }

    private static Answer page() {
        return text("text/html; charset=utf-8", PAGE).with("Content-Security-Policy", CSP);
    }

    private static Answer text(String contentType, String content) {
        return Answer.of(200, contentType, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer shipped(String contentType, String file) {
        String folder = "/META-INF/resources/webjars/swagger-ui/" + shippedVersion() + "/";
        return Answer.of(200, contentType, read(folder + file)).with("Cache-Control", "public, max-age=86400");
    }

    private static String shippedVersion() {
        Properties properties = new Properties();
        try (InputStream in = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version", "");
    }

    private static byte[] read(String resource) {
        try (InputStream in = open(resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = ApiPage.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("expected the swagger-ui webjar on the class path, got no " + resource);
        }
        return in;
    }
}
