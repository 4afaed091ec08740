/**
 * What can be rented: rentables, what makes them a car, a room or a home, and the categories they belong to.
 *
 * <p>Owns the words <em>rentable</em>, <em>category</em>, <em>vehicle</em>, <em>room</em>, <em>property listing</em> and
 * <em>rental mode</em>. A {@link dev.rentwright.catalogue.Rentable} carries what all kinds share; its {@link
 * dev.rentwright.catalogue.kind.Specifics} say what it is, so nothing above this room is tied to a kind (REC-06). Prices are not
 * here: they belong to {@code pricing}, which looks down on ids.
 *
 * <p>Whether something may be sold (publication) and what it is doing now (operation) are two axes (REC-07). Whether it is
 * free on a date is neither: that is {@code availability}.
 *
 * <p>Its parts, each looking only at those listed before it; {@code catalogue} among them are the words of this package, which
 * are made of what stands before:
 *
 * <pre>
 *   kind          what it is: a car, a room or a home
 *   property      what homes, offices and plots may be called
 *   feature       what it may be said to have
 *   status        whether it may be sold, and what it is doing now
 *   catalogue     the rentable itself, how it is rented, shown and looked after
 *   category      which rentables stand for each other
 *   stock         rentables added, revised, put on sale, retired
 * </pre>
 *
 * <p>First floor: higher rooms may look in; it looks at the ground floor, {@code identity}, {@code party} and {@code
 * location}. Start at {@link dev.rentwright.catalogue.Rentable}.
 */
@NullMarked
package dev.rentwright.catalogue;

import org.jspecify.annotations.NullMarked;
