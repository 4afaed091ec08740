package dev.rentwright.http.exchange;

import dev.rentwright.http.problem.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the API: where it is, what it takes, what it answers, and who does it. The routes, the checks at the door
 * and the OpenAPI document are all made from it, so that none can differ from the others. Immutable.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param path below the prefix, with variables in braces
 * @param aliases other paths of the same operation
 * @param operationId unique
 * @param tag of which group
 * @param summary in a few words
 * @param description for people
 * @param parameters of the query
 * @param body the wire type of the body, if it takes one
 * @param bodyOptional whether an empty body stands for an empty object
 * @param bodyUnread whether it takes whatever bytes are sent, and no wire type
 * @param key what it does with an idempotency key
 * @param ifMatch what it does with {@code If-Match}
 * @param reply what it answers when all is well
 * @param problems what it may answer besides what every operation may
 * @param handler who does it
 */
public record Endpoint(
        String method,
        String path,
        List<String> aliases,
        String operationId,
        String tag,
        String summary,
        String description,
        List<Parameter> parameters,
        Optional<Class<?>> body,
        boolean bodyOptional,
        boolean bodyUnread,
        Need key,
        Need ifMatch,
        Reply reply,
        Set<Problem> problems,
        Handler handler) {

    /** Below which prefixes every operation is (REC-20); the first is the canonical one. */
    public static final List<String> PREFIXES = List.of("/api/v1", "/v1");

    /** What a calendar is on the wire (RFC 5545, 8.1). */
    public static final String CALENDAR = "text/calendar; charset=utf-8";

    /** What a paper to print is on the wire (RFC 8118). */
    public static final String PDF = "application/pdf";

    /** Whether something is taken along. */
    public enum Need {
        UNKNOWN,
        ACCEPTED,
        REQUIRED
    }

    /** Who does it. */
    @FunctionalInterface
    public interface Handler {
        Answer handle(Call call);
    }

    /**
     * What is answered.
     *
     * @param status 200, 201, 202 or 204
     * @param type wire type of the body, or of one item of a list
     * @param shape one, a page of many, or all of many
     * @param says for people
     * @param alsoAs other media types that it is answered in where they are asked for, none of them JSON
     */
    public record Reply(int status, Class<?> type, Shape shape, String says, List<String> alsoAs) {
        public Reply {
            alsoAs = List.copyOf(alsoAs);
        }

        Reply(int status, Class<?> type, Shape shape, String says) {
            this(status, type, shape, says, List.of());
        }
    }

    /** How many. */
    public enum Shape {
        NONE,
        ONE,
        PAGE,
        ALL,
        CALENDAR
    }

    /** Begins a reading operation. */
    public static Builder get(String path) {
        return new Builder("GET", path);
    }

    /** Begins a creating or acting operation; each takes an idempotency key. */
    public static Builder post(String path) {
        return new Builder("POST", path).key(Need.ACCEPTED);
    }

    /** Begins a partial change. */
    public static Builder patch(String path) {
        return new Builder("PATCH", path).ifMatch(Need.REQUIRED);
    }

    /** Begins a replacement. */
    public static Builder put(String path) {
        return new Builder("PUT", path);
    }

    /** Begins the end of something; it stays readable. */
    public static Builder delete(String path) {
        return new Builder("DELETE", path);
    }

    /** Collects the parts of one operation. */
    public static final class Builder {

        private final String method;
        private final String path;
        private final List<String> aliases = new ArrayList<>();
        private final List<Parameter> parameters = new ArrayList<>();
        private final Set<Problem> problems = EnumSet.noneOf(Problem.class);
        private String operationId = "";
        private String tag = "";
        private String summary = "";
        private String description = "";
        private Optional<Class<?>> body = Optional.empty();
        private boolean bodyOptional;
        private boolean bodyUnread;
        private Need key = Need.UNKNOWN;
        private Need ifMatch = Need.UNKNOWN;
        private Optional<Reply> reply = Optional.empty();

        private Builder(String method, String path) {
            this.method = method;
            this.path = path;
        }

        /** Its unique name, its group, and what it does in a few words. */
        public Builder named(String id, String group, String inShort) {
            operationId = id;
            tag = group;
            summary = inShort;
            return this;
        }

        /** What people should know. */
        public Builder says(String text) {
            description = text;
            return this;
        }

        /** Another path of the same operation. */
        public Builder alsoAt(String other) {
            aliases.add(other);
            return this;
        }

        /** A query parameter. */
        public Builder takes(Parameter... more) {
            parameters.addAll(List.of(more));
            return this;
        }

        /** The wire type of its body. */
        public Builder takes(Class<?> type) {
            body = Optional.of(type);
            return this;
        }

        /** The wire type of a body that may be left out. */
        public Builder mayTake(Class<?> type) {
            bodyOptional = true;
            return takes(type);
        }

        /** It takes whatever bytes are sent. */
        public Builder takesBytes() {
            bodyUnread = true;
            return this;
        }

        /** What it does with an idempotency key. */
        public Builder key(Need need) {
            key = need;
            return this;
        }

        /** What it does with {@code If-Match}. */
        public Builder ifMatch(Need need) {
            ifMatch = need;
            return this;
        }

        /** What it answers. */
        public Builder answers(int status, Class<?> type, String says) {
            reply = Optional.of(new Reply(status, type, Shape.ONE, says));
            return this;
        }

        /** It answers that it is done, and nothing else. */
        public Builder answersNothing(String says) {
            reply = Optional.of(new Reply(204, Void.class, Shape.NONE, says));
            return this;
        }

        /** It answers pages of a list. */
        public Builder answersPagesOf(Class<?> type) {
            reply = Optional.of(new Reply(200, type, Shape.PAGE, "One page."));
            return takes(Parameter.PAGE, Parameter.PAGE_SIZE);
        }

        /** It answers a whole list. */
        public Builder answersAllOf(Class<?> type, String says) {
            reply = Optional.of(new Reply(200, type, Shape.ALL, says));
            return this;
        }

        /** It answers a calendar, which is no JSON. */
        public Builder answersCalendar(String says) {
            reply = Optional.of(new Reply(200, String.class, Shape.CALENDAR, says));
            return this;
        }

        /** It answers the same in other media types, where they are asked for. */
        public Builder alsoAs(List<String> types) {
            reply = reply.map(json -> new Reply(json.status(), json.type(), json.shape(), json.says(), types));
            return this;
        }

        /** What it may answer besides. */
        public Builder refuses(Problem... more) {
            return refuses(List.of(more));
        }

        /** It may refuse with these too. */
        public Builder refuses(List<Problem> more) {
            problems.addAll(more);
            return this;
        }

        /** Who does it. */
        public Endpoint by(Handler handler) {
            return new Endpoint(
                    method,
                    path,
                    List.copyOf(aliases),
                    operationId,
                    tag,
                    summary,
                    description,
                    List.copyOf(parameters),
                    body,
                    bodyOptional,
                    bodyUnread,
                    key,
                    ifMatch,
                    reply.orElseThrow(),
                    Set.copyOf(problems),
                    handler);
        }
    }
}
