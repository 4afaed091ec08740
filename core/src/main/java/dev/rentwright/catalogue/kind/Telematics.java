package dev.rentwright.catalogue.kind;

import dev.rentwright.location.GeoPoint;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a vehicle tells of itself (CAT-38).
 *
 * @param device the number of its device, unique, 1 to 50 characters, if it has one
 * @param lastPosition where it was last seen
 * @param seenAt when
 */
public record Telematics(Optional<String> device, Optional<GeoPoint> lastPosition, Optional<Instant> seenAt) {

    /** No device. */
    public static final Telematics NONE = new Telematics(Optional.empty(), Optional.empty(), Optional.empty());

    public Telematics {
        Objects.requireNonNull(lastPosition, "lastPosition");
        if (device.filter(number -> number.isBlank() || number.length() > 50).isPresent()) {
            throw new IllegalArgumentException("expected a device number of 1 to 50 characters, got " + device);
        }
        if (lastPosition.isPresent() != seenAt.isPresent()) {
            throw new IllegalArgumentException(
                    "expected a position with its time, got " + lastPosition + " and " + seenAt);
        }
    }

    /** Another device, or none, in the vehicle that was last seen where it was. */
    public Telematics withDevice(Optional<String> other) {
        return new Telematics(other, lastPosition, seenAt);
    }

    /** The same device, seen somewhere; what it told before something newer says nothing. */
    public Telematics seen(GeoPoint position, Instant at) {
        boolean old = seenAt.filter(at::isBefore).isPresent();
        return old ? this : new Telematics(device, Optional.of(position), Optional.of(at));
    }
}
