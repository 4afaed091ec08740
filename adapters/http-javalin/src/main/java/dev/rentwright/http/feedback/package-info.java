/** What customers say of what they rented, over HTTP. */
@NullMarked
package dev.rentwright.http.feedback;

import org.jspecify.annotations.NullMarked;
