package dev.rentwright.booking.paying;

import java.time.Duration;
import java.util.List;

/** When a provider is asked again about something that nobody knows (FM-08). */
public final class ProviderSteps {

    /** After this an intent is looked up, in case its message was lost. */
    public static final Duration FIRST_PATIENCE = Duration.ofSeconds(30);

    private static final List<Duration> PATIENCE = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    private ProviderSteps() {}

    /** How long to wait after so many attempts: ever longer, then daily. */
    public static Duration after(int attempts) {
        return attempts < PATIENCE.size() ? PATIENCE.get(attempts) : Duration.ofDays(1);
    }
}
