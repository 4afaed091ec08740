package dev.rentwright.catalogue.stock;

import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import java.util.List;

/**
 * Fetches what devices told. A message that says nothing, of a device that no vehicle has or with fewer kilometres than are
 * known, is taken all the same: told again it would say no more.
 */
final class MessagesToTake implements DueWork {

    private static final Actor DEVICES = Actor.system("telematics");

    private final TelematicsSource source;
    private final RecordTelematics recording;

    MessagesToTake(TelematicsSource source, RecordTelematics recording) {
        this.source = source;
        this.recording = recording;
    }

    @Override
    public String name() {
        return "telematics";
    }

    @Override
    public List<Item> due(int limit) {
        return source.waiting(limit).stream()
                .map(message -> new Item(message.key(), () -> take(message)))
                .toList();
    }

    private void take(TelematicsSource.Message message) {
        recording.record(new RecordTelematics.Command(
                DEVICES, message.device(), message.odometerKm(), message.position(), message.at()));
        source.taken(message);
    }
}
