/**
 * The words of five trades for one rental: how car hire firms, marketplaces, hotels, fleets and property portals call what
 * the engine knows under one name (REC-07, REC-10, REC-11, BKG-29).
 *
 * <p>Owns the words <em>vocabulary</em>, <em>situation</em> and <em>arrival</em>. Everything here is a table to be read
 * beside the requirements, row by row in their order: {@link dev.rentwright.vocabulary.BookingWords} says a booking's status
 * outbound, {@link dev.rentwright.vocabulary.ArrivalWords} reads it inbound, {@link dev.rentwright.vocabulary.AssetWords},
 * {@link dev.rentwright.vocabulary.PaymentWords} and {@link dev.rentwright.vocabulary.AxisWords} do the same for what is
 * rented and for the other axes. Some vocabularies have fewer words than there are states, so a way out and back may end
 * in another state; which ones do is told by the tables and nowhere else.
 *
 * <p>Nothing is decided here: what an arrival needs is told to whoever imports it.
 *
 * <p>Attic: it looks at bookings, payments and the catalogue, and only the doors look at it. Start at {@link
 * dev.rentwright.vocabulary.Vocabulary}.
 */
@NullMarked
package dev.rentwright.vocabulary;

import org.jspecify.annotations.NullMarked;
