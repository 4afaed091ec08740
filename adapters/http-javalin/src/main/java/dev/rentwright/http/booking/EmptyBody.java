package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;

@Says("Nothing needs to be said.")
record EmptyBody() {}
