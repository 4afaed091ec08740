package dev.rentwright.document;

/** Who has signed an agreement. */
public enum AgreementStatus {
    UNSIGNED,
    SIGNED_BY_CUSTOMER,
    SIGNED_BY_EMPLOYEE,
    /** By both: immutable from here (AGR-05). */
    SIGNED
}
