/**
 * What can be rented: rentables, what makes them a car, a room or a home, and the categories they belong to.
 *
 * <p>Owns the words <em>rentable</em>, <em>category</em>, <em>vehicle</em>, <em>room</em>, <em>property listing</em> and
 * <em>rental mode</em>. A {@link dev.rentwright.catalogue.Rentable} carries what all kinds share; its {@link
 * dev.rentwright.catalogue.Specifics} say what it is, so nothing above this room is tied to a kind (REC-06). Prices are not
 * here: they belong to {@code pricing}, which looks down on ids.
 *
 * <p>Whether something may be sold (publication) and what it is doing now (operation) are two axes (REC-07). Whether it is
 * free on a date is neither: that is {@code availability}.
 *
 * <p>First floor: higher rooms may look in; it looks at the ground floor, {@code identity}, {@code party} and {@code
 * location}. Start at {@link dev.rentwright.catalogue.Rentable}.
 */
@NullMarked
package dev.rentwright.catalogue;

import org.jspecify.annotations.NullMarked;
