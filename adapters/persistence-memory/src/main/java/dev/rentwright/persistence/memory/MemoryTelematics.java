package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.stock.TelematicsSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Devices that tell what a test or a demo lets them tell; safe for use by several threads.
 *
 * <pre>{@code
 * MemoryTelematics devices = new MemoryTelematics();
 * Rentwright rentwright = Rentwright.on(ports).telematics(devices).open();
 * devices.tell(new TelematicsSource.Message("1", "GPS-4711", Optional.of(12_100L), Optional.empty(), now));
 * }</pre>
 */
public final class MemoryTelematics implements TelematicsSource {

    private final Map<String, Message> waiting = new LinkedHashMap<>();

    /** Devices that have told nothing yet. */
    public MemoryTelematics() {}

    /** Lets a device tell something; the same key again replaces what was told and not taken. */
    public synchronized void tell(Message message) {
        waiting.put(message.key(), message);
    }

    @Override
    public synchronized List<Message> waiting(int limit) {
        return waiting.values().stream().limit(limit).toList();
    }

    @Override
    public synchronized void taken(Message message) {
        waiting.remove(message.key(), message);
    }
}
