package dev.rentwright.money;

import dev.rentwright.catalogue.kind.RentableKind;

/** Looks up from the ground floor; a rule of the architecture must notice. */
record UpwardCanary(RentableKind kind) {}
