package dev.rentwright.booking;

/** What backs a confirmed booking, so that it is kept for longer when its customer is late (BKG-20). */
public enum GuaranteeType {
    NONE,
    CARD_HOLD,
    DEPOSIT,
    PREPAID,
    CORPORATE
}
