package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;

/** A rentable with its price, before anything is promised. */
record Offer(Rentable rentable, PriceRequest request, PriceBreakdown price) {}
