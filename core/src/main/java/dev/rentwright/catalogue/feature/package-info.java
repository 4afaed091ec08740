/**
 * The catalogue of features: what a rentable may be said to have, grouped, in use or no longer. Start at {@link
 * dev.rentwright.catalogue.feature.Feature}.
 */
@NullMarked
package dev.rentwright.catalogue.feature;

import org.jspecify.annotations.NullMarked;
