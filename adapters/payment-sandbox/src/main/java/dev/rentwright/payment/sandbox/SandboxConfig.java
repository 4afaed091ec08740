package dev.rentwright.payment.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * How a sandbox is set up. Immutable; begin with {@link #with} and keep the defaults for the rest: a free port, nothing
 * on disk, webhooks tried 8 times from half a second on, late ones after 30 s, held connections for 60 s.
 *
 * <pre>{@code
 * SandboxConfig.with("sk_test_1", "whsec_test").journalFolder(Path.of("data/payments")).build()
 * }</pre>
 */
public final class SandboxConfig {
    private final Builder values;

    private SandboxConfig(Builder values) {
        this.values = values;
    }

    /**
     * A configuration in the making.
     *
     * @param apiKey what a server presents as {@code Authorization: Bearer}, 8 characters at least
     * @param signingSecret what webhooks are signed with, 8 characters at least
     */
    public static Builder with(String apiKey, String signingSecret) {
        return new Builder(apiKey, signingSecret);
    }

    int port() {
        return values.port;
    }

    String apiKey() {
        return values.apiKey;
    }

    String signingSecret() {
        return values.signingSecret;
    }

    Optional<LoopbackUrl> webhookUrl() {
        return values.webhookUrl;
    }

    Optional<Path> journalFolder() {
        return values.journalFolder;
    }

    Duration lateBy() {
        return values.lateBy;
    }

    Duration holdFor() {
        return values.holdFor;
    }

    int webhookAttempts() {
        return values.webhookAttempts;
    }

    Duration webhookBackoff() {
        return values.webhookBackoff;
    }

    Clock clock() {
        return values.clock;
    }

    Scheduler scheduler() {
        return values.scheduler;
    }

    /** Names no secret (PAY-27). */
    @Override
    public String toString() {
        return "SandboxConfig[port=" + port() + ", webhookUrl=" + webhookUrl() + ", journalFolder=" + journalFolder()
                + "]";
    }

    /** Collects what differs from the defaults; each method takes one value and says what it is. */
    public static final class Builder {
        private final String apiKey;
        private final String signingSecret;
        private int port;
        private Optional<LoopbackUrl> webhookUrl = Optional.empty();
        private Optional<Path> journalFolder = Optional.empty();
        private Duration lateBy = Duration.ofSeconds(30);
        private Duration holdFor = Duration.ofSeconds(60);
        private int webhookAttempts = 8;
        private Duration webhookBackoff = Duration.ofMillis(500);
        private Clock clock = Clock.systemUTC();
        private Scheduler scheduler = background();

        private Builder(String apiKey, String signingSecret) {
            this.apiKey = secret("apiKey", apiKey);
            this.signingSecret = secret("signingSecret", signingSecret);
        }

        private Builder(Builder other) {
            this(other.apiKey, other.signingSecret);
            port = other.port;
            webhookUrl = other.webhookUrl;
            journalFolder = other.journalFolder;
            lateBy = other.lateBy;
            holdFor = other.holdFor;
            webhookAttempts = other.webhookAttempts;
            webhookBackoff = other.webhookBackoff;
            clock = other.clock;
            scheduler = other.scheduler;
        }

        /** 0 (the default) takes a free one. */
        public Builder port(int value) {
            if (value < 0 || value > 65_535) {
                throw new IllegalArgumentException("port: expected 0 to 65535, got " + value);
            }
            port = value;
            return this;
        }

        /** Where webhooks go, if that is known already; see {@link SandboxServer#deliverWebhooksTo}. */
        public Builder webhookUrl(URI value) {
            webhookUrl = Optional.of(new LoopbackUrl(value));
            return this;
        }

        /** Keeps the book in this folder, so that a restarted process goes on with it. */
        public Builder journalFolder(Path value) {
            journalFolder = Optional.of(value);
            return this;
        }

        /** How long webhooks that come late or out of order are held back at most. */
        public Builder lateBy(Duration value) {
            lateBy = positive("lateBy", value);
            return this;
        }

        /** How long an answer hangs before its connection is closed; longer than any client waits. */
        public Builder holdFor(Duration value) {
            holdFor = positive("holdFor", value);
            return this;
        }

        /** How often a webhook is tried before it is given up. */
        public Builder webhookAttempts(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("webhookAttempts: expected at least 1, got " + value);
            }
            webhookAttempts = value;
            return this;
        }

        /** The pause before the second attempt; it doubles from one attempt to the next. */
        public Builder webhookBackoff(Duration value) {
            webhookBackoff = positive("webhookBackoff", value);
            return this;
        }

        /** Whose time the provider's stamps and signatures show. */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /** Who wakes the provider up for what is late, held or tried again. */
        public Builder scheduler(Scheduler value) {
            scheduler = value;
            return this;
        }

        /** The finished configuration; this builder may go on to make others. */
        public SandboxConfig build() {
            return new SandboxConfig(new Builder(this));
        }

        private static String secret(String name, String value) {
            if (value.length() < 8) {
                throw new IllegalArgumentException(name + ": expected at least 8 characters");
            }
            return value;
        }

        private static Duration positive(String name, Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + ": expected a positive duration, got " + value);
            }
            return value;
        }

        private static Scheduler background() {
            var timer = new ScheduledThreadPoolExecutor(
                    1, Threads.named("sandbox-timer"), new ThreadPoolExecutor.DiscardPolicy());
            timer.setKeepAliveTime(10, TimeUnit.SECONDS);
            timer.allowCoreThreadTimeOut(true);
            return (delay, task) -> {
                var unused = timer.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
            };
        }
    }
}
