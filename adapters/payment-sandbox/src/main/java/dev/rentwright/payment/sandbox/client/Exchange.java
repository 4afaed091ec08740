package dev.rentwright.payment.sandbox.client;

import dev.rentwright.payment.sandbox.client.Answer.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** One question and one answer, with a deadline over the whole of it; sorts what comes back into the three answers. */
final class Exchange {
    private final ClientSettings settings;
    private Optional<HttpClient> opened = Optional.empty();

    Exchange(ClientSettings settings) {
        this.settings = settings;
    }

    /** Made for the first question: it prepares for TLS, which takes a while, and who only starts asks nothing yet. */
    private synchronized HttpClient http() {
        HttpClient http = opened.orElseGet(() -> HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectDeadline())
                .build());
        opened = Optional.of(http);
        return http;
    }

    <T> Answer<T> ask(HttpRequest.Builder request, Function<String, T> read) {
        // Not the request's own timeout: that one ends with the headers, and a body may hang too.
        var pending = http().sendAsync(request.build(), BodyHandlers.ofString());
        try {
            return sort(pending.get(settings.requestDeadline().toNanos(), TimeUnit.NANOSECONDS), read);
        } catch (TimeoutException late) {
            pending.cancel(true);
            return new Answer.Unknown<>(Reason.TIMEOUT);
        } catch (InterruptedException interrupted) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unknown<>(Reason.INTERRUPTED);
        } catch (ExecutionException failed) {
            return new Answer.Unknown<>(reason(failed));
        }
    }

    private static Reason reason(ExecutionException failed) {
        var cause = failed.getCause();
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return Reason.UNREACHABLE;
        }
        if (cause instanceof HttpTimeoutException) {
            return Reason.TIMEOUT;
        }
        if (cause instanceof IOException) {
            return Reason.BROKEN_CONNECTION;
        }
        throw new IllegalStateException("http client: expected an I/O failure", cause);
    }

    private static <T> Answer<T> sort(HttpResponse<String> response, Function<String, T> read) {
        try {
            return switch (response.statusCode() / 100) {
                case 2 -> new Answer.Done<>(read.apply(response.body()));
                case 4 -> ProviderWords.declined(response.statusCode(), response.body());
                default -> new Answer.Unknown<>(Reason.PROVIDER_ERROR);
            };
        } catch (JacksonException | IllegalArgumentException unexpected) {
            return new Answer.Unknown<>(Reason.UNREADABLE);
        }
    }
}
