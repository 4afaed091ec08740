/** The waitlist: plain SQL, because what could be offered is one question to the claims. */
@NullMarked
package dev.rentwright.persistence.jpa.waitlist;

import org.jspecify.annotations.NullMarked;
