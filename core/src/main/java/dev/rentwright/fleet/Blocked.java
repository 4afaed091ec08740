package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import java.util.List;
import java.util.Objects;

/**
 * A block after something happened to it, and who made way.
 *
 * @param block as it is now; while it waits, it names those for whom there is no other unit
 * @param moved claims of bookings that made way this time, where they stand now
 */
public record Blocked(Block block, List<Claim> moved) {

    public Blocked {
        Objects.requireNonNull(block, "block");
        moved = List.copyOf(moved);
    }
}
