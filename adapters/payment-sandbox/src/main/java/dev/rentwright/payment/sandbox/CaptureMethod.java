package dev.rentwright.payment.sandbox;

import java.util.Locale;

/** Whether a confirmed intent is charged at once or first held and charged by a second call. */
public enum CaptureMethod {
    AUTOMATIC,
    MANUAL;

    /** As it is written on the wire: {@code automatic}, {@code manual}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
