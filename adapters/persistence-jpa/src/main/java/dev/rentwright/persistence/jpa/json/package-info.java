/**
 * Core's values as JSON, for the columns that hold a snapshot: prices, requests, cards, opening hours, facts of events.
 *
 * <p>A record becomes an object of its components. What is no record, or must not depend on how Java writes it, is spelled
 * out: an amount is {@code {"amount": "430.00", "currency": "EUR"}} (REC-28), a percentage a decimal text, an
 * exact number {@code "43"} or {@code "130/3"}, an id its text, a set its elements in order; a sealed choice carries its {@code
 * kind}. Reading goes through core's constructors, so what was tampered with is refused there
 * ("pair assertions"). Snapshots outlive releases: renaming a component of a record in core means a migration here.
 *
 * <p>Start at {@link dev.rentwright.persistence.jpa.json.Json}.
 */
@NullMarked
package dev.rentwright.persistence.jpa.json;

import org.jspecify.annotations.NullMarked;
