/**
 * The commands of pricing authors: {@code price} and {@code check-card}. They read a file, start nothing and keep nothing.
 *
 * <p>The file is a {@link dev.rentwright.http.pricing.PreviewBody}; what is printed is the price, its explanation and the
 * complaints that core computes, laid out for a terminal. Start at {@link
 * dev.rentwright.server.authoring.AuthoringCommands}.
 */
@NullMarked
package dev.rentwright.server.authoring;

import org.jspecify.annotations.NullMarked;
