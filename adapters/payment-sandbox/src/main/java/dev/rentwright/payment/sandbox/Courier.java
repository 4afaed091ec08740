package dev.rentwright.payment.sandbox;

import dev.rentwright.payment.sandbox.Behaviour.Delivery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Delivers notices: one at a time, in the order in which they become due, each tried a bounded number of times with
 * growing pauses until someone answers 2xx. Holds back what is to come late or out of order.
 */
final class Courier implements AutoCloseable {
    private final SandboxConfig config;
    private final Postbox postbox;
    private final Consumer<String> settled;
    private final ExecutorService round = Executors.newSingleThreadExecutor(Threads.named("sandbox-webhooks"));
    private final Map<String, Parcel> parcels = new LinkedHashMap<>();
    private final List<Notice> waitingForAddress = new ArrayList<>();
    private Optional<LoopbackUrl> address;
    private boolean closed;

    Courier(SandboxConfig config, Consumer<String> settled) {
        this.config = config;
        this.postbox = new Postbox(config);
        this.settled = settled;
        this.address = config.webhookUrl();
    }

    synchronized void deliverTo(LoopbackUrl url) {
        address = Optional.of(url);
        var waiting = List.copyOf(waitingForAddress);
        waitingForAddress.clear();
        waiting.forEach(each -> send(each, 1));
    }

    /** Sends it, now or as its delivery says; then lets go of an earlier notice that only waited to be overtaken. */
    synchronized void accept(Notice notice) {
        var overtaken = parcels.values().stream()
                .filter(each -> each.waitsToBeOvertakenBy(notice))
                .map(each -> each.notice)
                .findFirst();
        parcels.put(notice.id(), new Parcel(notice));
        switch (notice.delivery()) {
            case AT_ONCE -> send(notice, 1);
            case TWICE -> {
                send(notice, 1);
                send(notice, 1);
            }
            case LATE -> hold(notice);
            case OUT_OF_ORDER -> {
                if (overtaken.isPresent()) {
                    send(notice, 1);
                } else {
                    hold(notice);
                }
            }
            case NEVER -> parcel(notice).state = State.SUPPRESSED;
        }
        overtaken.ifPresent(each -> release(each.id()));
    }

    /** Lets go of everything that is held back; how many there were. */
    synchronized int flush() {
        var held = parcels.values().stream()
                .filter(each -> each.state == State.HELD)
                .map(each -> each.notice.id())
                .toList();
        held.forEach(this::release);
        return held.size();
    }

    synchronized Wire.Notices list() {
        return new Wire.Notices(parcels.values().stream().map(Parcel::view).toList());
    }

    /** Ends the attempt under way; what is not settled by then is sent again after the next start. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        round.shutdownNow();
        try {
            if (!round.awaitTermination(5, TimeUnit.SECONDS)) {
                throw new IllegalStateException("courier: expected to end within 5 s of being interrupted");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Parcel parcel(Notice notice) {
        var parcel = parcels.get(notice.id());
        if (parcel == null) {
            throw new IllegalStateException("notice " + notice.id() + ": expected to have been accepted");
        }
        return parcel;
    }

    private void hold(Notice notice) {
        parcel(notice).state = State.HELD;
        var due = notice.created().plus(config.lateBy());
        var delay = Duration.between(config.clock().instant(), due);
        config.scheduler().after(delay.isNegative() ? Duration.ZERO : delay, () -> release(notice.id()));
    }

    private synchronized void release(String id) {
        var parcel = parcels.get(id);
        if (parcel != null && parcel.state == State.HELD) {
            parcel.state = State.PENDING;
            send(parcel.notice, 1);
        }
    }

    private synchronized void send(Notice notice, int attempt) {
        if (closed) {
            return;
        }
        var to = address;
        if (to.isEmpty()) {
            waitingForAddress.add(notice);
        } else {
            round.execute(() -> attempt(notice, to.get(), attempt));
        }
    }

    private void attempt(Notice notice, LoopbackUrl to, int attempt) {
        var taken = postbox.deliver(notice, to);
        if (report(notice, taken, attempt)) {
            settled.accept(notice.id());
        } else if (!taken && attempt < config.webhookAttempts()) {
            var pause = config.webhookBackoff().multipliedBy(1L << Math.min(attempt - 1, 20));
            config.scheduler().after(pause, () -> send(notice, attempt + 1));
        }
    }

    /** Whether this was the news that nothing further is needed; the second of two copies is no news. */
    private synchronized boolean report(Notice notice, boolean taken, int attempt) {
        var parcel = parcel(notice);
        parcel.attempts++;
        if (parcel.state == State.DELIVERED || closed) {
            return false;
        }
        if (taken) {
            parcel.state = State.DELIVERED;
        } else if (attempt >= config.webhookAttempts()) {
            parcel.state = State.GIVEN_UP;
        }
        return parcel.state != State.PENDING;
    }

    private enum State {
        PENDING,
        HELD,
        DELIVERED,
        GIVEN_UP,
        SUPPRESSED
    }

    private static final class Parcel {
        private final Notice notice;
        private State state = State.PENDING;
        private int attempts;

        Parcel(Notice notice) {
            this.notice = notice;
        }

        boolean waitsToBeOvertakenBy(Notice next) {
            return state == State.HELD
                    && notice.delivery() == Delivery.OUT_OF_ORDER
                    && notice.intent().equals(next.intent());
        }

        Wire.NoticeView view() {
            return new Wire.NoticeView(
                    notice.id(),
                    notice.type().word(),
                    notice.intent(),
                    notice.delivery().name().toLowerCase(Locale.ROOT),
                    state.name().toLowerCase(Locale.ROOT),
                    attempts);
        }
    }
}
