package dev.rentwright.server;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.due.RunDueWork;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.http.HttpSettings;
import dev.rentwright.http.RentwrightHttp;
import dev.rentwright.jobs.dbscheduler.Jobs;
import dev.rentwright.payment.sandbox.client.ClientSettings;
import dev.rentwright.payment.sandbox.client.SandboxClient;
import dev.rentwright.payment.sandbox.client.SandboxProvider;
import dev.rentwright.persistence.jpa.JpaPorts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One of several servers on one database, each a process of its own. Unlike the server that is shipped it brings no payment
 * sandbox, for all of them deal with the same provider, and its clock is ahead of the machine's.
 */
final class StormServer {

    /** Connections that requests leave for due work. */
    private static final int KEPT_FREE = 4;

    private StormServer() {}

    /** Serves until it is told to stop; what is shared with the others stands in the environment. */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        Map<String, String> environment = System.getenv();
        Configuration configuration = Configuration.of(environment);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(needed(environment, "STORM_AHEAD")));
        String signing = needed(environment, "STORM_SIGNING");
        SandboxClient client = new SandboxClient(ClientSettings.of(
                URI.create(needed(environment, "STORM_SANDBOX")), needed(environment, "STORM_API_KEY")));
        Database database = Database.open(configuration);
        Rentwright engine = Rentwright.on(JpaPorts.on(database.source()))
                .clock(clock)
                .policies(BookingPolicies.USUAL.holdingFor(configuration.hold()))
                .providers(new SandboxProvider(client, List.of(signing)))
                .sealedBy(SealKeys.in(configuration))
                .open();
        Jobs jobs = Jobs.on(database.source())
                .doing(engine.dueWork())
                .every(configuration.workEvery())
                .heartbeat(configuration.workEvery())
                .start();
        RentwrightHttp http = RentwrightHttp.on(
                engine,
                HttpSettings.DEFAULTS
                        .handlingAtOnce(Math.max(1, configuration.poolSize() - KEPT_FREE))
                        .onWebhookStored(() -> jobs.wake(RunDueWork.PROVIDER_NEWS)));
        http.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            http.stop();
            jobs.close();
            database.close();
        }));
        System.out.println("rentwright ready http://127.0.0.1:" + http.port());
        awaitTheEndOf(System.in);
        System.exit(0);
    }

    /** Whoever started this process holds the other end; when that dies, this ends as well. */
    private static void awaitTheEndOf(InputStream line) throws IOException {
        while (line.read() >= 0) {
            // Nothing is ever said.
        }
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null) {
            throw new IllegalArgumentException("expected " + name + " in the environment, got nothing");
        }
        return value;
    }
}
