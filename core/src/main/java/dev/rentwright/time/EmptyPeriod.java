package dev.rentwright.time;

/** A period or range whose end is not after its start (domain T1, code {@value #CODE}). */
public final class EmptyPeriod extends IllegalArgumentException {

    /** The code of domain section 8. */
    public static final String CODE = "period.empty";

    private static final long serialVersionUID = 1L;

    private final String start;
    private final String end;

    EmptyPeriod(Comparable<?> start, Comparable<?> end) {
        super("A period must end after its start " + start + ", but ended " + end);
        this.start = start.toString();
        this.end = end.toString();
    }

    /** The code of domain section 8, {@value #CODE}. */
    public String code() {
        return CODE;
    }

    /** The start that was asked for, an ISO 8601 instant or date. */
    public String start() {
        return start;
    }

    /** The end that was asked for, an ISO 8601 instant or date. */
    public String end() {
        return end;
    }
}
