package dev.rentwright.fleet;

/** What moves a transfer. */
public enum TransferTrigger {
    /** Somebody plans it. */
    PLAN,
    /** The vehicle leaves. */
    DEPART,
    /** The vehicle is there. */
    ARRIVE,
    /** It is given up; a vehicle that had left goes back. */
    CANCEL
}
