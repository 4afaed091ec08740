package dev.rentwright.document;

import java.util.List;

/** Where agreements and their addenda are kept. */
public interface Agreements {

    /** Keeps a new part; a second with the same number, or the same part of a booking, is a defect and fails. */
    void add(RentalAgreement agreement);

    /**
     * Saves another text or a signature and makes it the next version. Only what both have not signed may be saved over.
     *
     * @throws dev.rentwright.host.StaleAggregate when somebody else saved since this version was read
     */
    void save(RentalAgreement agreement);

    /** The agreement of a booking and its addenda, by part; none when nothing was drawn up. */
    List<RentalAgreement> of(DocumentOwner booking);
}
