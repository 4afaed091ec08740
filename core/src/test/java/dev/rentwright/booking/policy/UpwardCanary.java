package dev.rentwright.booking.policy;

import dev.rentwright.booking.view.BookingView;

/** Looks up to a part that its room lists far below it. */
record UpwardCanary(BookingView seen) {}
