/** Tests of iCalendar feeds. */
@NullMarked
package dev.rentwright.calendar.ical;

import org.jspecify.annotations.NullMarked;
