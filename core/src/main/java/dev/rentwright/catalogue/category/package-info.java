/**
 * Which rentables stand for each other, under one name and one code (CAT-02, CAT-03), and what they promise where a rentable says
 * nothing itself. Start at {@link dev.rentwright.catalogue.category.RentableCategory}.
 */
@NullMarked
package dev.rentwright.catalogue.category;

import org.jspecify.annotations.NullMarked;
