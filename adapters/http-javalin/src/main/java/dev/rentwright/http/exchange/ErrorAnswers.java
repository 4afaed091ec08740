package dev.rentwright.http.exchange;

import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.host.StoreUnavailable;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.lifecycle.CommandRefused;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that knows which error is answered how (DR-17). What nobody foresaw is logged with its trace id. */
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private ErrorAnswers() {}

    static Answer of(Throwable error, Trace trace) {
        if (error instanceof ProblemException problem) {
            Answer answer = Answer.problem(problem.problem(), problem.facts(), trace);
            for (Map.Entry<String, String> header : problem.headers().entrySet()) {
                answer = answer.with(header.getKey(), header.getValue());
            }
            return answer;
        }
        if (error instanceof CommandRefused refused) {
            return Answer.refusal(refused.refusals(), trace);
        }
        if (error instanceof Forbidden forbidden) {
            return Answer.problem(
                    Problem.FORBIDDEN, Map.of("reason", forbidden.permission().permissionName()), trace);
        }
        if (error instanceof ConcurrentChange || error instanceof StaleAggregate) {
            return Answer.problem(Problem.CONCURRENT_CHANGE, Map.of(), trace);
        }
        if (error instanceof HttpResponseException response) {
            return ofRouter(response, trace);
        }
        if (error instanceof StoreUnavailable) {
            LOG.warn("trace {}: the store is not available: {}", trace.id(), error.toString());
            return Answer.problem(Problem.SERVICE_UNAVAILABLE, Map.of(), trace);
        }
        LOG.error("trace {}: {} failed", trace.id(), printable(trace.path()), error);
        return Answer.problem(Problem.INTERNAL_ERROR, Map.of(), trace);
    }

    private static Answer ofRouter(HttpResponseException response, Trace trace) {
        return switch (response.getStatus()) {
            case 404 -> Answer.problem(Problem.NOT_FOUND, Map.of("kind", "operation at " + trace.path()), trace);
            case 405 -> {
                String allow = response.getDetails().getOrDefault("availableMethods", "other methods");
                yield Answer.problem(Problem.METHOD_NOT_ALLOWED, Map.of("allow", allow), trace)
                        .with("Allow", allow);
            }
            case 413 -> Answer.problem(Problem.REQUEST_TOO_LARGE, Map.of("limit", Exchange.MOST_BYTES), trace);
            case 415 -> Answer.problem(Problem.UNSUPPORTED_MEDIA_TYPE, Map.of("expected", Answer.JSON), trace);
            default ->
                response.getStatus() < 500
                        ? Answer.problem(
                                Problem.MALFORMED_REQUEST, Map.of("reason", "The request cannot be read."), trace)
                        : Answer.problem(Problem.INTERNAL_ERROR, Map.of(), trace);
        };
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
