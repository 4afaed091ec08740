package dev.rentwright.http.exchange;

import dev.rentwright.host.Page;
import dev.rentwright.http.json.Json;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemDocument;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Language;
import dev.rentwright.time.RequestedPeriod.Moment;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One request to one endpoint, with what was checked of it at the door. */
public final class Call {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final Context context;
    private final Endpoint endpoint;
    private final Trace trace;
    private final String prefix;
    private final Map<String, String> variables;
    private final Actor actor;
    private final byte[] body;
    private final Map<String, String> query;
    private final Once once;
    private final BodyCheck check;

    Call(
            Context context,
            Endpoint endpoint,
            String prefix,
            Map<String, String> variables,
            byte[] body,
            Once once,
            BodyCheck check) {
        this.context = context;
        this.endpoint = endpoint;
        this.trace = Trace.of(context);
        this.prefix = prefix;
        this.variables = variables;
        this.body = body;
        this.query = Queries.of(context, endpoint.parameters());
        this.actor = Actors.of(Optional.ofNullable(context.header(Actors.HEADER)));
        this.once = once;
        this.check = check;
    }

    /** Who asks. */
    public Actor actor() {
        return actor;
    }

    /** The id in the address. */
    public UUID id() {
        return id("id");
    }

    /** An id in the address, of several. */
    public UUID id(String name) {
        return read("path/" + name, path(name), WireTypes::id);
    }

    /** A variable of the address. */
    public String path(String name) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("expected a variable of the address, got " + name));
    }

    /** A query parameter. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).map(value -> read("query/" + name, value, WireTypes::text));
    }

    /** A query parameter that holds an id. */
    public Optional<UUID> queryId(String name) {
        return query(name).map(value -> read("query/" + name, value, WireTypes::id));
    }

    /** A query parameter that must hold an id. */
    public UUID needId(String name) {
        return queryId(name).orElseThrow(() -> missing(name));
    }

    /** A query parameter that must hold a local time; a plus that arrived as a space is read as a plus. */
    public Moment needMoment(String name) {
        String text = query(name).orElseThrow(() -> missing(name));
        return read("query/" + name, text.replace(' ', '+'), WireTypes::moment);
    }

    /** A query parameter that holds a date. */
    public Optional<LocalDate> queryDate(String name) {
        return query(name).map(value -> read("query/" + name, value, Call::date));
    }

    /** The same, needed. */
    public LocalDate needDate(String name) {
        return queryDate(name).orElseThrow(() -> missing(name));
    }

    /** A query parameter that holds one of an enum. */
    public <E extends Enum<?>> Optional<E> query(String name, Class<E> type) {
        return query(name).map(value -> read("query/" + name, value, text -> WireTypes.constant(type, text)));
    }

    /** A query parameter that holds any of an enum, with commas between them; none where it is left out. */
    public <E extends Enum<?>> Set<E> queryAny(String name, Class<E> type) {
        return query(name)
                .map(list -> read(
                        "query/" + name,
                        list,
                        text -> Stream.of(text.split(",", -1))
                                .map(value -> WireTypes.constant(type, value.strip()))
                                .collect(Collectors.toSet())))
                .orElse(Set.of());
    }

    /** A query parameter that holds several values, with commas between them; none where it is left out. */
    public List<String> queryList(String name) {
        return query(name)
                .map(list -> Stream.of(list.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
    }

    /** A query parameter that holds a whole number from 1 on. */
    public Optional<Integer> queryNumber(String name) {
        return query(name).map(text -> whole(name, 1, Integer.MAX_VALUE));
    }

    /**
     * Whether the caller would rather have the answer in another media type than in JSON, where both are to be had.
     *
     * @throws ProblemException with {@code not-acceptable} when they take neither
     */
    public boolean wants(String mediaType) {
        Optional<String> accept = Optional.ofNullable(context.header("Accept"));
        List<String> offered = List.of(Answer.JSON, mediaType);
        if (Accepts.takesNone(accept, offered)) {
            throw ProblemException.of(Problem.NOT_ACCEPTABLE).with("available", offered);
        }
        return Accepts.prefers(accept, mediaType, Answer.JSON);
    }

    /** In which language sentences are wanted; English where the header says nothing that we speak. */
    public Locale locale() {
        return Languages.of(Optional.ofNullable(context.header("Accept-Language")));
    }

    /** In which languages names are wanted, whether or not we speak them; the dearest first, none where nothing is said. */
    public List<Language> languages() {
        return Languages.wanted(Optional.ofNullable(context.header("Accept-Language")));
    }

    /** Which page is wanted. */
    public Page.Request page() {
        int number = whole("page", Page.Request.FIRST.number(), Integer.MAX_VALUE);
        return new Page.Request(number, whole("pageSize", Page.Request.FIRST.size(), 100));
    }

    /** The body in its wire type, checked by its constraints. */
    public <T> T body(Class<T> type) {
        boolean left = body.length == 0 && endpoint.bodyOptional();
        T value = Json.read(left ? NOTHING : body, type);
        check.check(value);
        return value;
    }

    /** The body as a document that is complete in itself, where any text may stand for an id. */
    public <T> T document(Class<T> type) {
        T value = Json.readDocument(body, type);
        check.check(value);
        return value;
    }

    /** The body as it came. */
    public byte[] rawBody() {
        return body.clone();
    }

    /** All headers, their names in lower case. */
    public Map<String, String> headers() {
        return Queries.headers(context);
    }

    /** The version that the caller means, where one must be told. */
    public long version() {
        return ifMatch().orElseThrow(() -> ProblemException.of(Problem.VERSION_REQUIRED));
    }

    /** The version that the caller means, if it told one. */
    public Optional<Long> ifMatch() {
        // A tag that was never ours is no version that ever was.
        return Optional.ofNullable(context.header("If-Match"))
                .map(tag -> Tags.version(tag).orElse(-1L));
    }

    /** The address of a thing, with the prefix of this request (REC-20). */
    public String link(String path) {
        return prefix + path;
    }

    /** Whether this request came to an address below a collection, where one operation has several. */
    public boolean askedAt(String collection) {
        String path = trace.path();
        return path.equals(prefix + collection) || path.startsWith(prefix + collection + "/");
    }

    /** The address of this request. */
    String url() {
        return trace.path();
    }

    /** The query as it came, for links to other pages. */
    Map<String, String> query() {
        return query;
    }

    /** Runs a command once, whatever the number of requests with its key. */
    public Answer once(Supplier<Outcome<Answer>> command) {
        return once(Optional.empty(), command);
    }

    /** The same, where the body may hold the key (REC-23). */
    public Answer once(Optional<String> bodyKey, Supplier<Outcome<Answer>> command) {
        return once.inside(this, bodyKey, command, UnaryOperator.identity());
    }

    /**
     * The same, where something is done about a refusal, in a unit of work of its own after that of the refused command was
     * undone, and with the answer that is remembered.
     */
    public Answer once(
            Optional<String> bodyKey, Supplier<Outcome<Answer>> command, UnaryOperator<List<Refusal>> afterwards) {
        return once.inside(this, bodyKey, command, afterwards);
    }

    /**
     * The same, where something has to be prepared first that must not run in a unit of work, because it asks a provider. A key
     * that was used before prepares nothing: it is answered as it was, or refused for another request.
     *
     * @param preparing refused with {@code payment.provider-unavailable}, nothing is done; whatever else keeps it from being
     *     prepared keeps the command from being carried out, which says so
     */
    public Answer onceAfter(Supplier<? extends Outcome<?>> preparing, Supplier<Outcome<Answer>> command) {
        return once.insideAfter(
                this,
                () -> preparing.get().refusals().stream()
                        .filter(refusal -> refusal.code() == RefusalCode.PAYMENT_PROVIDER_UNAVAILABLE)
                        .toList(),
                command);
    }

    /** The same for a command that must not run in a unit of work, because it asks a provider (DR-10). */
    public Answer onceOutside(Optional<String> bodyKey, Supplier<Outcome<Answer>> command) {
        return once.outside(this, bodyKey, command);
    }

    /** The answer to an outcome of something that is safe to repeat. */
    public Answer reply(Supplier<Outcome<Answer>> command) {
        return once.plainly(this, command);
    }

    /** The answer to what may not be there. */
    public <T> Answer reply(Optional<T> found, String kind, Function<T, Answer> shape) {
        return found.map(shape).orElseThrow(() -> unknown(kind, id()));
    }

    /** The problem of what was refused, for an answer that reports of several things. */
    public Map<String, Object> problem(List<Refusal> refusals) {
        return ProblemDocument.of(refusals, trace.path(), trace.id());
    }

    /** The same of what could not even be asked for. */
    public Map<String, Object> problem(ProblemException wrong) {
        return ProblemDocument.of(wrong.problem(), wrong.facts(), trace.path(), trace.id());
    }

    /** That there is no such thing. */
    public static ProblemException unknown(String kind, Object id) {
        return ProblemException.of(Problem.NOT_FOUND).with("kind", kind).with("id", id);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Trace trace() {
        return trace;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    /** Aliases and prefixes count as one (DR-09). */
    String canonicalPath() {
        String path = endpoint.path();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace(
                    "{" + variable.getKey() + "}", variable.getValue().toLowerCase(Locale.ROOT));
        }
        return Endpoint.PREFIXES.get(0) + path;
    }

    private int whole(String name, int otherwise, int most) {
        Optional<String> text = query(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        boolean digits = text.get().matches("[0-9]{1,9}");
        int value = digits ? Integer.parseInt(text.get()) : -1;
        if (value < 1 || value > most) {
            String range = most == Integer.MAX_VALUE ? "a whole number from 1" : "a whole number of 1 to " + most;
            throw ProblemException.malformed(
                    "query/" + name,
                    "The query parameter " + name + " must be " + range + ", but was '" + WireTypes.shown(text.get())
                            + "'.");
        }
        return value;
    }

    private static ProblemException missing(String name) {
        return ProblemException.malformed("query/" + name, "The query parameter " + name + " is needed.");
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("expected a date like 2030-07-01, got '" + text + "'", none);
        }
    }

    private static <T> T read(String where, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw ProblemException.malformed(where, where + ": " + wrong.getMessage() + ".");
        }
    }
}
