/**
 * Agreements, documents, further drivers and chauffeurs over HTTP.
 *
 * <p>Decided here: what belongs to a booking is below {@code /bookings/{id}} and {@code /reservations/{id}}; a signature is
 * sent as base64 and never sent back, only whose it is and when it was given; one request may carry both signatures, as they
 * are given at a desk; an agreement is a PDF for whoever would rather have that than JSON, where the host gives a printer, and its
 * tag is of its bytes, which are the same as long as nothing was added to it. Start at {@link
 * dev.rentwright.http.paperwork.AgreementRoutes}.
 */
@NullMarked
package dev.rentwright.http.paperwork;

import org.jspecify.annotations.NullMarked;
