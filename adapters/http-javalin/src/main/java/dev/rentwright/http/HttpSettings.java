package dev.rentwright.http;

import dev.rentwright.document.PdfRenderer;
import dev.rentwright.feed.CalendarFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How the API is served, and what a host hangs into it. Immutable; begin with {@link #DEFAULTS}.
 *
 * @param host to listen on; loopback unless a host says otherwise, because nobody proves who they are yet
 * @param port to listen on; 0 for any that is free
 * @param version of the server, told in a header and in the OpenAPI document
 * @param ready whether requests can be served now; asked by {@code /health/ready}
 * @param webhookStored is run after a provider's message was stored, so that somebody wakes up and applies it
 * @param pages what is served besides
 * @param stopWithin how long a stop waits for requests that are running
 * @param atOnce how many requests are handled at once, while the others wait in line; not more than the store has
 *     connections
 * @param calendars how calendars look that other sellers write and read; without it they are not served
 * @param printer who makes PDFs of papers; without it they are served as JSON alone
 */
public record HttpSettings(
        String host,
        int port,
        String version,
        BooleanSupplier ready,
        Runnable webhookStored,
        List<StaticPage> pages,
        Duration stopWithin,
        int atOnce,
        Optional<CalendarFormat> calendars,
        Optional<PdfRenderer> printer) {

    /** Loopback, any free port, nothing besides. */
    public static final HttpSettings DEFAULTS = new HttpSettings(
            "127.0.0.1",
            0,
            "0.1.0",
            () -> true,
            () -> {},
            List.of(),
            Duration.ofSeconds(10),
            20,
            Optional.empty(),
            Optional.empty());

    public HttpSettings {
        Objects.requireNonNull(ready, "ready");
        Objects.requireNonNull(webhookStored, "webhookStored");
        Objects.requireNonNull(stopWithin, "stopWithin");
        Objects.requireNonNull(calendars, "calendars");
        Objects.requireNonNull(printer, "printer");
        if (host.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("expected a host and a version, got '" + host + "', '" + version + "'");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("expected a port of 0 to 65535, got " + port);
        }
        if (atOnce < 1) {
            throw new IllegalArgumentException("expected at least one request at once, got " + atOnce);
        }
        pages = List.copyOf(pages);
    }

    /** The same on another host and port. */
    public HttpSettings listeningOn(String otherHost, int otherPort) {
        return new HttpSettings(
                otherHost, otherPort, version, ready, webhookStored, pages, stopWithin, atOnce, calendars, printer);
    }

    /** The same in another version. */
    public HttpSettings version(String other) {
        return new HttpSettings(host, port, other, ready, webhookStored, pages, stopWithin, atOnce, calendars, printer);
    }

    /** The same with another judge of readiness. */
    public HttpSettings readyWhen(BooleanSupplier judge) {
        return new HttpSettings(
                host, port, version, judge, webhookStored, pages, stopWithin, atOnce, calendars, printer);
    }

    /** The same with something to run after a provider's message was stored. */
    public HttpSettings onWebhookStored(Runnable waking) {
        return new HttpSettings(host, port, version, ready, waking, pages, stopWithin, atOnce, calendars, printer);
    }

    /** The same with a page more. */
    public HttpSettings with(StaticPage page) {
        List<StaticPage> more = new ArrayList<>(pages);
        more.add(page);
        return new HttpSettings(
                host, port, version, ready, webhookStored, more, stopWithin, atOnce, calendars, printer);
    }

    /** The same with another patience at the end. */
    public HttpSettings stoppingWithin(Duration patience) {
        return new HttpSettings(host, port, version, ready, webhookStored, pages, patience, atOnce, calendars, printer);
    }

    /** The same with another number of requests that are handled at once. */
    public HttpSettings handlingAtOnce(int requests) {
        return new HttpSettings(
                host, port, version, ready, webhookStored, pages, stopWithin, requests, calendars, printer);
    }

    /** The same with calendars that other sellers write and read. */
    public HttpSettings speaking(CalendarFormat format) {
        return new HttpSettings(
                host, port, version, ready, webhookStored, pages, stopWithin, atOnce, Optional.of(format), printer);
    }

    /** The same with somebody who makes PDFs of papers. */
    public HttpSettings printing(PdfRenderer renderer) {
        return new HttpSettings(
                host, port, version, ready, webhookStored, pages, stopWithin, atOnce, calendars, Optional.of(renderer));
    }
}
