/** The waitlist over HTTP. */
@NullMarked
package dev.rentwright.http.waitlist;

import org.jspecify.annotations.NullMarked;
