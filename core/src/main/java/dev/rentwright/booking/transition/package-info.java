/**
 * Which state follows which, and what is asked before (REC-10). The table is {@link
 * dev.rentwright.booking.transition.BookingTransitions}; each guard is one small class that looks at {@link
 * dev.rentwright.booking.transition.BookingFacts} and at nothing else, so that guards neither read nor write.
 */
@NullMarked
package dev.rentwright.booking.transition;

import org.jspecify.annotations.NullMarked;
