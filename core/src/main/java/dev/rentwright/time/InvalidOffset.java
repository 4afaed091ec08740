package dev.rentwright.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A local time came with an offset that its zone does not have then (domain T3, code {@value #CODE}). No valid offset at
 * all means that clocks skipped this local time.
 */
public final class InvalidOffset extends IllegalArgumentException {

    /** The code of domain section 8. */
    public static final String CODE = "time.invalid-offset";

    private static final long serialVersionUID = 1L;

    private final LocalDateTime local;
    private final ZoneOffset claimed;
    private final ZoneOffset[] valid;

    InvalidOffset(LocalDateTime local, ZoneOffset claimed, List<ZoneOffset> valid, ZoneId zone) {
        super("The offset of " + local + " in " + zone + " must be " + expected(valid) + ", but was " + claimed);
        this.local = local;
        this.claimed = claimed;
        this.valid = valid.toArray(ZoneOffset[]::new);
    }

    /** The code of domain section 8, {@value #CODE}. */
    public String code() {
        return CODE;
    }

    /** The local time that came, without seconds. */
    public LocalDateTime local() {
        return local;
    }

    /** The offset that came with it. */
    public ZoneOffset claimed() {
        return claimed;
    }

    /** The offsets that the zone has at that local time: one, two in an overlap, none in a gap. */
    public List<ZoneOffset> valid() {
        return List.of(valid);
    }

    private static String expected(List<ZoneOffset> valid) {
        return valid.isEmpty() ? "left out, because clocks skip this time" : "one of " + valid;
    }
}
