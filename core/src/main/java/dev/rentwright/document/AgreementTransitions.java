package dev.rentwright.document;

import static dev.rentwright.document.AgreementStatus.SIGNED;
import static dev.rentwright.document.AgreementStatus.SIGNED_BY_CUSTOMER;
import static dev.rentwright.document.AgreementStatus.SIGNED_BY_EMPLOYEE;
import static dev.rentwright.document.AgreementStatus.UNSIGNED;
import static dev.rentwright.document.Signatory.CUSTOMER;
import static dev.rentwright.document.Signatory.EMPLOYEE;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The machine of an agreement: each party signs once, in any order, and what both have signed stays as it is (AGR-05). */
public final class AgreementTransitions {

    /** Every row; whoever signs is the trigger. */
    public static final TransitionTable<AgreementStatus, Signatory, RentalAgreement> TABLE =
            TransitionTable.<AgreementStatus, Signatory, RentalAgreement>of(
                            "agreement", RefusalCode.DOCUMENT_ILLEGAL_TRANSITION, AgreementStatus.class)
                    .row("customer", UNSIGNED, CUSTOMER, SIGNED_BY_CUSTOMER)
                    .row("employee", UNSIGNED, EMPLOYEE, SIGNED_BY_EMPLOYEE)
                    .row("both", SIGNED_BY_CUSTOMER, EMPLOYEE, SIGNED)
                    .row("both", SIGNED_BY_EMPLOYEE, CUSTOMER, SIGNED)
                    .finals(SIGNED)
                    .startsIn(UNSIGNED)
                    .build();

    private AgreementTransitions() {}
}
