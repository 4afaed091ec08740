package dev.rentwright.takeover;

import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.ExternalReferences;
import dev.rentwright.quote.QuoteNeeds;

/** What this room works with: what quoting and booking work with, and what was taken over before. */
public record TakeoverNeeds(QuoteNeeds quotes, Needs bookings, ExternalReferences references) {}
