package dev.rentwright.document;

/** Who signs an agreement (AGR-01). */
public enum Signatory {
    CUSTOMER,
    EMPLOYEE
}
