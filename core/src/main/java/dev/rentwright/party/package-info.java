/**
 * Who offers and who books: suppliers, customers and what is known of them as drivers.
 *
 * <p>Owns the words <em>supplier</em>, <em>customer</em>, <em>additional driver</em>, <em>chauffeur</em>, <em>driving licence</em> and <em>terms of payment</em>, and decides whether a person may
 * drive away with something (domain T10, T11). A customer may exist without an account (PTY-30).
 *
 * <p>First floor: higher rooms may look in; it looks at the ground floor and at {@code identity} for the actor of its
 * commands. Start at {@link dev.rentwright.party.Customer} and {@link dev.rentwright.party.DriverRules}.
 */
@NullMarked
package dev.rentwright.party;

import org.jspecify.annotations.NullMarked;
