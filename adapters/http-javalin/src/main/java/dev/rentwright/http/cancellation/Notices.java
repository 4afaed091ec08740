package dev.rentwright.http.cancellation;

import dev.rentwright.cancellation.Notice;

/** How notice is spelled: {@code P7D} counts calendar days, {@code PT48H} elapsed hours (REC-19). */
final class Notices {

    static final String SPELLING = "P[0-9]{1,4}D|PT[0-9]{1,5}H";

    private Notices() {}

    static Notice read(String text) {
        return text.startsWith("PT") ? new Notice.Hours(number(text, 2)) : new Notice.Days(number(text, 1));
    }

    static String write(Notice notice) {
        return notice instanceof Notice.Hours hours
                ? "PT" + hours.hours() + "H"
                : "P" + ((Notice.Days) notice).days() + "D";
    }

    /** The number of a text of one unit. */
    static int number(String text, int from) {
        return Integer.parseInt(text.substring(from, text.length() - 1));
    }
}
