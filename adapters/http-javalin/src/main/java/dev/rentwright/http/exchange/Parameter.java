package dev.rentwright.http.exchange;

/**
 * A query parameter of an endpoint; one that is not among them is refused (API-07).
 *
 * @param name as in the address
 * @param type its JSON type: {@code string}, {@code integer}, or {@code array} for several strings with commas between
 * @param format of a string, such as {@code uuid}; empty for any
 * @param values the only ones, comma-separated; empty for any
 * @param required whether it must be given
 * @param says for people
 * @param example one that works
 */
public record Parameter(
        String name, String type, String format, String values, boolean required, String says, String example) {

    /** The two of every list. */
    public static final Parameter PAGE = new Parameter("page", "integer", "", "", false, "Which page, from 1.", "1");

    /** How many on a page. */
    public static final Parameter PAGE_SIZE = new Parameter(
            "pageSize", "integer", "", "", false, "How many on a page, 1 to 100; 20 when left out.", "20");

    /** An id that narrows a list. */
    public static Parameter id(String name, String says) {
        return new Parameter(name, "string", "uuid", "", false, says, "019a3c5e-0000-7000-8000-000000000001");
    }

    /** Any text. */
    public static Parameter text(String name, String says, String example) {
        return new Parameter(name, "string", "", "", false, says, example);
    }

    /** One of a few values. */
    public static Parameter oneOf(String name, String values, String says) {
        return new Parameter(name, "string", "", values, false, says, values.split(", ", -1)[0]);
    }

    /** Any of a few values, with commas between them. */
    public static Parameter someOf(String name, String values, String says) {
        return new Parameter(name, "array", "", values, false, says, values.split(", ", -1)[0]);
    }

    /** Any texts, with commas between them. */
    public static Parameter listOf(String name, String says, String example) {
        return new Parameter(name, "array", "", "", false, says, example);
    }

    /** A whole number from 1. */
    public static Parameter number(String name, String says, String example) {
        return new Parameter(name, "integer", "", "", false, says, example);
    }

    /** The same, needed. */
    public Parameter must() {
        return new Parameter(name, type, format, values, true, says, example);
    }
}
