package dev.rentwright.http;

import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.openapi.ApiPage;
import dev.rentwright.http.openapi.OpenApi;
import dev.rentwright.http.pricing.PreviewBody;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What is served besides the operations: health, the OpenAPI document, the schema of pricing documents, the page to try it, and
 * pages of the host.
 */
final class Pages {

    private Pages() {}

    static Map<String, Supplier<Answer>> of(HttpSettings settings, List<Endpoint> endpoints) {
        Map<String, Supplier<Answer>> pages = new LinkedHashMap<>();
        pages.put("/health/live", () -> Answer.ok(Map.of("status", "up")));
        pages.put("/health/ready", () -> ready(settings));
        pages.put("/openapi.json", kept(() -> Answer.ok(OpenApi.document(endpoints, settings.version()))));
        Supplier<Answer> schema = kept(() -> Answer.ok(PreviewBody.schema()));
        Endpoint.PREFIXES.forEach(prefix -> pages.put(prefix + "/schemas/" + PreviewBody.SCHEMA, schema));
        ApiPage.files().forEach((path, page) -> pages.put(path, kept(page)));
        for (StaticPage page : settings.pages()) {
            Answer answer = Answer.of(200, page.contentType(), page.content());
            pages.put(page.path(), () -> answer);
        }
        return pages;
    }

    /** A page that is made for whoever asks for it first; a server that starts need not wait for what few ask for. */
    private static Supplier<Answer> kept(Supplier<Answer> page) {
        AtomicReference<Optional<Answer>> made = new AtomicReference<>(Optional.empty());
        return () -> made.updateAndGet(known -> known.or(() -> Optional.of(page.get())))
                .orElseThrow();
    }

    private static Answer ready(HttpSettings settings) {
        if (!settings.ready().getAsBoolean()) {
            throw ProblemException.of(Problem.SERVICE_UNAVAILABLE);
        }
        return Answer.ok(Map.of("status", "ready"));
    }
}
