package dev.rentwright.waitlist;

import static dev.rentwright.waitlist.WaitlistStatus.BOOKED;
import static dev.rentwright.waitlist.WaitlistStatus.LAPSED;
import static dev.rentwright.waitlist.WaitlistStatus.OFFERED;
import static dev.rentwright.waitlist.WaitlistStatus.PASSED;
import static dev.rentwright.waitlist.WaitlistStatus.WAITING;
import static dev.rentwright.waitlist.WaitlistStatus.WITHDRAWN;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;
import java.time.Instant;

/** The life of a waitlist entry. Whoever let an offer lapse joins again, at the end of the line. */
public final class WaitlistTransitions {

    /** All rows; the facts are the moment at which is asked. */
    public static final TransitionTable<WaitlistStatus, WaitlistTrigger, Instant> TABLE =
            TransitionTable.<WaitlistStatus, WaitlistTrigger, Instant>of(
                            "waitlist entry", RefusalCode.BOOKING_ILLEGAL_TRANSITION, WaitlistStatus.class)
                    .creates("W1", WaitlistTrigger.JOIN, WAITING)
                    .row("W2", WAITING, WaitlistTrigger.OFFER, OFFERED)
                    .row("W3", OFFERED, WaitlistTrigger.ACCEPT, BOOKED)
                    .row("W4", OFFERED, WaitlistTrigger.LAPSE, LAPSED)
                    .row("W5", WAITING, WaitlistTrigger.WITHDRAW, WITHDRAWN)
                    .row("W5", OFFERED, WaitlistTrigger.WITHDRAW, WITHDRAWN)
                    .row("W6", WAITING, WaitlistTrigger.PASS, PASSED)
                    .finals(BOOKED, LAPSED, WITHDRAWN, PASSED)
                    .build();

    private WaitlistTransitions() {}
}
