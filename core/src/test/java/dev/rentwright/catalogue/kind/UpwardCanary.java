package dev.rentwright.catalogue.kind;

import dev.rentwright.catalogue.Rentable;

/** Looks up to the words that its room makes of this part; a rule of the architecture must notice. */
record UpwardCanary(Rentable rentable) {}
