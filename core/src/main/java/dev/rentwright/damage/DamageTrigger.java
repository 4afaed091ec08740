package dev.rentwright.damage;

/** What may be done about damage. */
public enum DamageTrigger {
    REPORT,
    ASSESS,
    APPROVE,
    REPAIR,
    COMPLETE
}
