package dev.rentwright.http.exchange;

import dev.rentwright.Rentwright;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives a request for an endpoint, checks it at the door, has it handled, and writes the answer as it is. */
public final class Exchange {

    /** How large a body may be (DR-26). */
    public static final int MOST_BYTES = 1024 * 1024;

    /** How much of a body that nobody reads is still taken in, so that its sender hears the answer. */
    private static final int MOST_DISCARDED = 16 * MOST_BYTES;

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private static final Set<String> JSON_TYPES = Set.of("application/json", "application/merge-patch+json");

    private final Once once;
    private final BodyCheck check = new BodyCheck();
    private final Turns turns;
    private final String version;

    /**
     * An exchange for an engine.
     *
     * @param version of the server, told in a header
     * @param atOnce how many requests are handled at once; the others wait in line
     */
    public Exchange(Rentwright rentwright, String version, int atOnce) {
        this.once = new Once(rentwright.ports().unitOfWork(), rentwright.ports().idempotency(), rentwright.clock());
        this.turns = new Turns(atOnce);
        this.version = version;
    }

    /** Handles one request for an endpoint below a prefix; an error of the JVM fails that request alone (FM-24). */
    public void handle(Context context, Endpoint endpoint, String prefix, Map<String, String> variables) {
        try {
            write(context, answer(context, endpoint, prefix, variables));
        } catch (Error broken) {
            fail(context, broken);
        }
    }

    private Answer answer(Context context, Endpoint endpoint, String prefix, Map<String, String> variables) {
        byte[] body = endpoint.method().equals("GET") ? new byte[0] : body(context);
        if (endpoint.body().isPresent()) {
            checkType(context, body);
        } else if (!endpoint.bodyUnread()) {
            checkNothingIsSaid(body);
        }
        Call call = new Call(context, endpoint, prefix, variables, body, once, check);
        // The body is read before: a slow client holds nobody up.
        Answer answer = turns.take(() -> endpoint.handler().handle(call));
        return isKnown(context, answer) ? answer.notModified() : answer;
    }

    /** Answers an error. */
    public void fail(Context context, Throwable error) {
        write(context, ErrorAnswers.of(error, Trace.of(context)));
    }

    /** Writes an answer with its length; nothing is chunked. */
    public void write(Context context, Answer answer) {
        discardTheRest(context);
        var response = context.res();
        response.setStatus(answer.status());
        response.setHeader("Cache-Control", "no-store");
        answer.headers().forEach(response::setHeader);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Request-Id", Trace.of(context).id());
        response.setHeader("Api-Version", "1");
        response.setHeader("Server", "Rentwright/" + version);
        if (answer.status() == 304) {
            return;
        }
        response.setContentLength(answer.body().length);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
            response.getOutputStream().write(answer.body());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean isKnown(Context context, Answer answer) {
        Optional<String> asked = Optional.ofNullable(context.header("If-None-Match"));
        Optional<String> tag = Optional.ofNullable(answer.headers().get("ETag"));
        boolean reading = context.req().getMethod().equals("GET")
                || context.req().getMethod().equals("HEAD");
        return reading && asked.isPresent() && tag.isPresent() && Tags.matches(asked.get(), tag.get());
    }

    private static byte[] body(Context context) {
        if (context.req().getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            byte[] body = context.req().getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw tooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw ProblemException.malformed("", "The body ended before it was complete.");
        }
    }

    /** A connection that is closed under a sender takes the answer with it (RFC 9112, 9.6). */
    private static void discardTheRest(Context context) {
        if (context.header("Expect") != null) {
            // Who asks first hears no before it sends anything.
            return;
        }
        try {
            InputStream sent = context.req().getInputStream();
            // Nearly always nothing is left, and then no room is needed for it.
            if (sent.read() >= 0) {
                byte[] room = new byte[8192];
                int read = 0;
                for (long all = 0; read >= 0 && all < MOST_DISCARDED; all += read) {
                    read = sent.read(room);
                }
            }
        } catch (IOException gone) {
            // Who has hung up hears nothing, whatever is read.
            LOG.debug("the rest of a body was not sent: {}", gone.toString());
        }
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(Problem.REQUEST_TOO_LARGE).with("limit", MOST_BYTES);
    }

    /** Whatever somebody says in vain, they take to be heard; an empty object says nothing, and some clients always send one. */
    private static void checkNothingIsSaid(byte[] body) {
        String said = new String(body, StandardCharsets.UTF_8).strip();
        if (!said.isEmpty() && !said.equals("{}")) {
            throw ProblemException.malformed("", "Nothing is taken in the body here; leave it out.");
        }
    }

    private static void checkType(Context context, byte[] body) {
        Optional<String> given = Optional.ofNullable(context.req().getContentType());
        if (given.isEmpty() && body.length == 0) {
            return;
        }
        String[] parts = given.orElse("").toLowerCase(Locale.ROOT).split(";", -1);
        boolean utf8 = true;
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            utf8 &= !parameter.startsWith("charset=") || parameter.equals("charset=utf-8");
        }
        if (!utf8 || !JSON_TYPES.contains(parts[0].strip())) {
            throw ProblemException.of(Problem.UNSUPPORTED_MEDIA_TYPE).with("expected", "application/json in UTF-8");
        }
    }
}
