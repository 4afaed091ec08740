package dev.rentwright.persistence.memory;

import dev.rentwright.payment.ProviderEvent;
import dev.rentwright.payment.ProviderInbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Messages in the order in which they came; one that is done with stays, so that it is recognised when it comes again. */
final class MemoryProviderInbox implements ProviderInbox {

    private final MemoryUnitOfWork unit;
    private final Table<Key, Message> messages;

    MemoryProviderInbox(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.messages = new Table<>("provider message", unit);
    }

    @Override
    public boolean store(ProviderEvent event, Instant receivedAt) {
        return unit.call(() -> {
            if (messages.has(Key.of(event))) {
                return false;
            }
            messages.add(Key.of(event), new Message(event, Optional.of(receivedAt)));
            return true;
        });
    }

    @Override
    public List<ProviderEvent> waiting(Instant now, int limit) {
        return unit.call(() -> messages.all().stream()
                .filter(message ->
                        message.waitsUntil().filter(due -> !due.isAfter(now)).isPresent())
                .map(Message::event)
                .limit(limit)
                .toList());
    }

    @Override
    public void applied(ProviderEvent event) {
        set(event, Optional.empty());
    }

    @Override
    public void postponed(ProviderEvent event, Instant until) {
        set(event, Optional.of(until));
    }

    @Override
    public void parked(ProviderEvent event, String reason) {
        set(event, Optional.empty());
    }

    private void set(ProviderEvent event, Optional<Instant> waitsUntil) {
        unit.call(() -> {
            Message stored = messages.get(Key.of(event))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "expected a message that was stored, got " + event.eventId() + " of " + event.provider()));
            messages.put(Key.of(event), new Message(stored.event(), waitsUntil));
        });
    }

    private record Key(String provider, String eventId) {
        static Key of(ProviderEvent event) {
            return new Key(event.provider(), event.eventId());
        }
    }

    /** @param waitsUntil from when on it is to be applied; empty when it waits no more */
    private record Message(ProviderEvent event, Optional<Instant> waitsUntil) {}
}
