/** Doorplate to come. */
@NullMarked
package dev.rentwright.money;

import org.jspecify.annotations.NullMarked;
