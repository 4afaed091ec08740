package dev.rentwright.server;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.due.RunDueWork;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.calendar.ical.ICalendar;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.documents.pdf.PdfPapers;
import dev.rentwright.exchange.ecb.EcbRates;
import dev.rentwright.http.HttpSettings;
import dev.rentwright.http.RentwrightHttp;
import dev.rentwright.http.StaticPage;
import dev.rentwright.jobs.dbscheduler.Jobs;
import dev.rentwright.payment.sandbox.SandboxConfig;
import dev.rentwright.payment.sandbox.SandboxServer;
import dev.rentwright.payment.sandbox.client.ClientSettings;
import dev.rentwright.payment.sandbox.client.SandboxClient;
import dev.rentwright.payment.sandbox.client.SandboxProvider;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.quote.ExchangeRates;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where the parts meet: a database, the payment sandbox, the engine, its API and the jobs that do what is due. All that needs
 * no database is made while that is being opened; nobody is listened to before everything is there. Closing ends them in the
 * opposite order, so that whatever was accepted is finished (FM-07).
 */
final class RentalServer implements AutoCloseable {

    /** Connections that requests leave for due work and for the question whether the database answers. */
    private static final int KEPT_FREE = 4;

    /** How often a server shows at least that it lives, so that another takes its work over soon after it died. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Rentwright engine;
    private final RentwrightHttp http;
    private final SandboxServer sandbox;
    private final Database database;
    private final Jobs jobs;

    private RentalServer(Configuration configuration, Clock clock) {
        OpeningDatabase opening = keep(new OpeningDatabase(configuration));
        try {
            JpaPorts ports = JpaPorts.opening(opening);
            Path data = configuration.data().resolve("payment-sandbox");
            String apiKey = Secrets.of(data, "api-key");
            String signing = Secrets.of(data, "signing");
            this.sandbox = keep(SandboxServer.start(SandboxConfig.with(apiKey, signing)
                    .port(configuration.sandboxPort())
                    .journalFolder(data)
                    .clock(clock)
                    .build()));
            SandboxClient client = new SandboxClient(ClientSettings.of(sandbox.baseUrl(), apiKey));
            this.engine = Rentwright.on(ports)
                    .clock(clock)
                    .policies(policies(configuration))
                    .providers(new SandboxProvider(client, List.of(signing)))
                    .quotesGoodFor(configuration.quotesFor())
                    .exchangeRates(configuration
                            .exchangeRates()
                            .<ExchangeRates>map(EcbRates::in)
                            .orElse(ExchangeRates.NONE))
                    .sealedBy(SealKeys.in(configuration))
                    .open();
            RentwrightHttp api = RentwrightHttp.on(engine, settings(configuration));
            this.database = opening.await();
            ports.awaitOpen();
            this.jobs = keep(jobs(configuration));
            this.http = keep(api);
            http.start();
            sandbox.deliverWebhooksTo(url().resolve("/api/v1/webhooks/payments/sandbox"));
        } catch (RuntimeException broken) {
            close();
            throw opening.failure().orElse(broken);
        }
    }

    private static BookingPolicies policies(Configuration configuration) {
        BookingPolicies policies = BookingPolicies.USUAL
                .holdingFor(configuration.hold())
                .releasingDepositsAfter(configuration.depositKept());
        BookingPolicies cleaned = configuration
                .turnaround()
                .map(how -> policies.turningAround(RentableKind.VEHICLE, how))
                .orElse(policies);
        return configuration.capture().map(cleaned::capturing).orElse(cleaned);
    }

    private Jobs jobs(Configuration configuration) {
        Duration every = configuration.workEvery();
        return Jobs.on(database.source())
                .doing(engine.dueWork())
                .every(every)
                .heartbeat(every.compareTo(HEARTBEAT) < 0 ? every : HEARTBEAT)
                .start();
    }

    private HttpSettings settings(Configuration configuration) {
        byte[] home = FirstPage.html(BuildVersion.text(), sandbox.baseUrl()).getBytes(StandardCharsets.UTF_8);
        return HttpSettings.DEFAULTS
                .listeningOn("127.0.0.1", configuration.port())
                .version(BuildVersion.text())
                .readyWhen(this::isReady)
                .handlingAtOnce(Math.max(1, configuration.poolSize() - KEPT_FREE))
                .speaking(new ICalendar())
                .printing(new PdfPapers())
                .onWebhookStored(() -> jobs.wake(RunDueWork.PROVIDER_NEWS))
                .with(StaticPage.of("/", "text/html; charset=utf-8", home));
    }

    /** Ready as long as the database answers. */
    private boolean isReady() {
        return database.answers();
    }

    /** Starts everything; when this returns it serves. */
    static RentalServer start(Configuration configuration, Clock clock) {
        return new RentalServer(configuration, clock);
    }

    /** Where it listens. */
    URI url() {
        return URI.create("http://127.0.0.1:" + http.port());
    }

    /** Where the sandbox listens, for whoever plays the customer. */
    URI sandboxUrl() {
        return sandbox.baseUrl();
    }

    /** The engine inside, for commands that work without the API. */
    Rentwright engine() {
        return engine;
    }

    /** Where the data is. */
    String database() {
        return database.where();
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            closeOne(parts.pop());
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        parts.push(part);
        return part;
    }

    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception broken) {
            throw new IllegalStateException("could not end " + part.getClass().getSimpleName(), broken);
        }
    }
}
