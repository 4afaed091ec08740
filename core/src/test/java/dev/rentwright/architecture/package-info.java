/** The rules that the shape of core must keep, each with a canary that breaks it. */
@NullMarked
package dev.rentwright.architecture;

import org.jspecify.annotations.NullMarked;
