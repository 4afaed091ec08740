/**
 * What comes after the quote: {@link dev.rentwright.pricing.later.ReturnCharges} and {@link
 * dev.rentwright.pricing.later.LateCheckOut} at the end, {@link dev.rentwright.pricing.later.PriceChange} in between, {@link
 * dev.rentwright.pricing.later.RentSchedule} for invoices, {@link dev.rentwright.pricing.later.Commission} and {@link
 * dev.rentwright.pricing.later.ShownPrice} for those who share or look at a price.
 */
@NullMarked
package dev.rentwright.pricing.later;

import org.jspecify.annotations.NullMarked;
