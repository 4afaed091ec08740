/**
 * Suppliers and customers over HTTP.
 *
 * <p>Decided here: reading customers asks for the permission to manage them, until there is one to read them. Start at
 * {@link dev.rentwright.http.party.PartyRoutes}.
 */
@NullMarked
package dev.rentwright.http.party;

import org.jspecify.annotations.NullMarked;
