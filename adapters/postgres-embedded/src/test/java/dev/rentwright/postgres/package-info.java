/** Proofs with real servers, and the helpers that fork JVMs to be killed. */
@NullMarked
package dev.rentwright.postgres;

import org.jspecify.annotations.NullMarked;
