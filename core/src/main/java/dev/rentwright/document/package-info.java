/**
 * Papers: what was shown, what was signed, and whether that is enough.
 *
 * <p>Owns the words <em>document</em>, <em>agreement</em>, <em>addendum</em>, <em>signature</em> and <em>documents
 * axis</em>. A document is verified or rejected along {@link dev.rentwright.document.DocumentTransitions}; an agreement that
 * both have signed never changes, later terms make an addendum (AGR-05). The axis of a booking is derived from what lies in
 * its {@link dev.rentwright.document.DocumentsFile} and what its policy asks for, and is nowhere stored (REC-10).
 *
 * <p>A {@link dev.rentwright.document.Paper} is what such a thing says when it is set out to be kept and printed; a host that
 * wants PDFs of them gives a {@link dev.rentwright.document.PdfRenderer}.
 *
 * <p>Files themselves are not kept here, only where they lie. Second floor: knows bookings and customers by their ids alone
 * ({@link dev.rentwright.document.DocumentOwner}); the use cases that write are in {@code paperwork}, above {@code booking}.
 * Start at {@link dev.rentwright.document.RentalAgreement} and {@link dev.rentwright.document.DocumentsFile}.
 */
@NullMarked
package dev.rentwright.document;

import org.jspecify.annotations.NullMarked;
