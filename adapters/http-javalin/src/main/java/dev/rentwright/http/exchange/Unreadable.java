package dev.rentwright.http.exchange;

import dev.rentwright.http.problem.Problem;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Jetty refuses before a route is looked for: an address or a header that is too long, or that has characters
 * which cannot be in it. A problem like all others (RFC 9457), where Jetty would send a page.
 */
public final class Unreadable extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Trace trace = Trace.unrouted(path(request));
        Answer answer = code < 500
                ? Answer.problem(
                        Problem.MALFORMED_REQUEST,
                        Map.of("reason", "The request cannot be read: " + message + "."),
                        trace)
                : Answer.problem(Problem.INTERNAL_ERROR, Map.of(), trace);
        response.setStatus(answer.status());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        // What follows on this connection cannot be told from the rest of what could not be read.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
    }

    /** Where an address cannot be read, Jetty names one of its own in its place. */
    private static String path(Request request) {
        String path = request.getHttpURI().getPath();
        return path == null || path.equals("/badMessage") ? "/" : path;
    }
}
