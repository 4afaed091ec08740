package dev.rentwright.catalogue.stock;

import dev.rentwright.location.GeoPoint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where messages of devices wait to be fetched, as those of a provider of telematics do (CAT-38). What is sent to us instead
 * goes straight to {@link RecordTelematics}.
 */
public interface TelematicsSource {

    /** Messages that were not taken yet, the oldest first; at most so many. */
    List<Message> waiting(int limit);

    /** One was taken, and is not told again; nothing happens for one that was taken before. */
    void taken(Message message);

    /**
     * What a device told.
     *
     * @param key of the message, for its source
     * @param device its number
     * @param odometerKm whole kilometres, if told
     * @param position if told
     * @param at when it was so
     */
    record Message(String key, String device, Optional<Long> odometerKm, Optional<GeoPoint> position, Instant at) {

        public Message {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(odometerKm, "odometerKm");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(at, "at");
        }
    }
}
