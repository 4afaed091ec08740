package dev.rentwright.booking.desk;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims;
import java.util.List;
import java.util.Map;

/** What an event tells of others, who were planned elsewhere or cannot be. */
public final class MadeWay {

    private MadeWay() {}

    /** Who was planned elsewhere. */
    public static void tell(Map<String, Object> data, List<Claim> moved) {
        put(data, "moved", moved);
    }

    /** Who made way, and who relied on what stood elsewhere before. */
    public static void tell(Map<String, Object> data, Claims.Placement.Placed placed) {
        tell(data, new Claims.Freed(placed.moved(), placed.stranded()));
    }

    /** Who was planned elsewhere, and for whom there is no rentable any more. */
    public static void tell(Map<String, Object> data, Claims.Freed freed) {
        put(data, "moved", freed.moved());
        put(data, "stranded", freed.stranded());
    }

    /** Whose rental begins before this one's rentable is ready again, for staff to look after (REC-10 T10, AVL-24). */
    public static void tellNext(Map<String, Object> data, List<Claim> next) {
        put(data, "runsInto", next);
    }

    private static void put(Map<String, Object> data, String name, List<Claim> claims) {
        if (!claims.isEmpty()) {
            data.put(
                    name,
                    claims.stream().map(claim -> claim.reference().toString()).toList());
        }
    }
}
