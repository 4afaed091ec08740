/**
 * Money: what an amount is, how it is computed exactly, and where it is rounded.
 *
 * <p>Words owned here: {@link dev.rentwright.money.Money} (an amount at its currency's minor digits),
 * {@link dev.rentwright.money.UnitPrice} (up to six decimals), {@link dev.rentwright.money.Percentage},
 * {@link dev.rentwright.money.Fraction} (an exact rational, for everything between two roundings),
 * {@link dev.rentwright.money.Rounding}, {@link dev.rentwright.money.Allocation}, {@link dev.rentwright.money.ExchangeRate},
 * {@link dev.rentwright.money.Currencies}.
 *
 * <p>Invariants (domain P0):
 * <ul>
 *   <li>two currencies never mix: {@link dev.rentwright.money.CurrencyMismatch} names both;
 *   <li>nothing rounds unless a {@link dev.rentwright.money.Rounding} is passed, and then it rounds once;
 *   <li>an amount that does not fit is an {@link java.lang.ArithmeticException}, never a wrapped number;
 *   <li>equal amounts are equal: {@code 1.0 EUR} and {@code 1.00 EUR} are one value;
 *   <li>no configuration file on a host's class path changes a result.
 * </ul>
 *
 * <p>Decided here: {@code Money} implements {@link javax.money.MonetaryAmount} instead of wrapping a reference
 * implementation, because that one takes its precision from {@code javamoney.properties} of whoever comes first on the
 * class path and is hundreds of times slower. This room is compiled against JSR 354 alone; its implementation supplies
 * currencies, formats and exchange rates at run time.
 *
 * <p>A ground-floor room: every room may look in, it looks into none. Start reading at
 * {@link dev.rentwright.money.Money}.
 */
@NullMarked
package dev.rentwright.money;

import org.jspecify.annotations.NullMarked;
