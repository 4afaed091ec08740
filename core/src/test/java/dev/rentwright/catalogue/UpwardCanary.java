package dev.rentwright.catalogue;

import dev.rentwright.catalogue.category.RentableCategory;

/** Looks up from the words of its room to a part that is made of them; a rule of the architecture must notice. */
record UpwardCanary(RentableCategory category) {}
