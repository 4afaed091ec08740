/**
 * What a booking is given before it is handed over: an agreement that both sign, papers that somebody looks at, further
 * drivers, a chauffeur.
 *
 * <p>Owns no words of its own; {@code document} owns the papers, {@code party} the people, {@code availability} the roster.
 * Every use case locks the booking first, so that a signature and a check-in never pass each other. Whether the papers are
 * enough is asked by the guards of {@code booking}; here they are only brought, and a booking that waited for them alone is
 * confirmed on the spot (REC-10 T5).
 *
 * <p>What is signed is a text ({@code RentalAgreement.terms}), and the printed paper is set from that text and the signatures
 * alone, not from what customer, car or price have become: {@code Wording} writes the text and finds its parts in it again.
 * {@link dev.rentwright.paperwork.PrintAgreement} therefore gives the same paper for ever once both have signed.
 *
 * <p>Third floor: looks at {@code booking}, which does not look back. Start at {@link
 * dev.rentwright.paperwork.SignAgreement}.
 */
@NullMarked
package dev.rentwright.paperwork;

import org.jspecify.annotations.NullMarked;
