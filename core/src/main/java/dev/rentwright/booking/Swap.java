package dev.rentwright.booking;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.handover.Handover;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That a running rental gave its rentable back for another (REC-10 I2): what was seen of it, since its way and its fuel count
 * when the rental ends.
 *
 * @param rentable what was given back
 * @param out how it had been handed over
 * @param in how it came back
 * @param missingLitres fuel that it came back without, where its tank is known
 */
public record Swap(RentableId rentable, Handover out, Handover in, Optional<BigDecimal> missingLitres) {

    public Swap {
        Objects.requireNonNull(rentable, "rentable");
        if (out.direction() != Handover.Direction.OUT || in.direction() != Handover.Direction.IN) {
            throw new IllegalArgumentException(
                    "expected a handover out and one in, got " + out.direction() + " and " + in.direction());
        }
        if (in.at().isBefore(out.at())) {
            throw new IllegalArgumentException("expected it back after " + out.at() + ", got " + in.at());
        }
        if (missingLitres.filter(litres -> litres.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("expected litres of 0 or more, got " + missingLitres.get());
        }
    }

    /** When it was given back, and the other handed over. */
    public Instant at() {
        return in.at();
    }

    /** How far it was driven in this rental, whole kilometres; nothing where nobody reads an odometer. */
    public long kilometres() {
        return Handover.kilometres(out, in);
    }
}
