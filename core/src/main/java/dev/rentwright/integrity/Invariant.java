package dev.rentwright.integrity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What must be true of everything that is kept, whatever happened (reliability, section 1). Those that a look at the stores
 * can decide; the others are decided by experiments. The last asks after the guards themselves: a store that is right today
 * and has lost what keeps it right is a finding, too.
 */
public enum Invariant {
    CLAIMS_DO_NOT_OVERLAP("IV-01", "Two blocking claims of one rentable never overlap."),
    CLAIMS_TELL_THE_STORY_OF_BOOKINGS(
            "IV-02",
            "A confirmed or running booking has one booked claim over its period; one that has ended"
                    + " blocks nothing from now on."),
    CATEGORIES_ARE_NOT_OVERBOOKED(
            "IV-03",
            "Bookings of a category never exceed, at any instant, its units, and each has one that will be where it begins."),
    EXPIRED_HOLDS_DO_NOT_CONFIRM(
            "IV-04", "An expired hold never confirms; when expiry meets payment, the money is kept or returned."),
    EVENTS_FOLD_TO_THE_STATE(
            "IV-05",
            "Status moves along the transition table, each move with its event, and the events give the state."),
    ENTRIES_BALANCE("IV-06", "Every ledger entry has at least two postings, which sum to zero."),
    SUMS_EQUAL_THEIR_ROWS(
            "IV-07",
            "What a payment says was refunded is the sum of its refunds; what invoices say was paid is what came."),
    REFUNDS_STAY_WITHIN_CAPTURES("IV-09", "Captures never exceed what was asked, nor refunds what was captured."),
    MONEY_IS_POSTED_ONCE("IV-10", "Money that moved is posted once, and nothing is posted that did not move."),
    COMMANDS_ARE_WHOLE("IV-16", "Each booking event has its event in the outbox, and the other way round."),
    OUTBOX_TELLS_OF_WHAT_IS_KEPT("IV-17", "No event in the outbox tells of a booking or payment that is not kept."),
    KEYS_ANSWER_ONCE("IV-19", "One caller, operation and key: one effect and one answer, shown to nobody else."),
    TIMERS_TAKE_EFFECT_ONCE("IV-20", "Each due timer takes effect, and takes effect once."),
    GUARDS_STAND(
            "DR-03",
            "The store refuses by itself what must not be: constraint, functions and triggers stand as they were shipped.");

    private final String id;
    private final String law;

    Invariant(String id, String law) {
        this.id = id;
        this.law = law;
    }

    /** Its number in the reliability book, such as {@code IV-01}. */
    public String id() {
        return id;
    }

    /** What must be true, in a sentence. */
    public String law() {
        return law;
    }

    /** The one of that number; empty when no look at the stores decides it. */
    public static Optional<Invariant> of(String id) {
        return Arrays.stream(values())
                .filter(invariant -> invariant.id.equals(id))
                .findFirst();
    }
}
