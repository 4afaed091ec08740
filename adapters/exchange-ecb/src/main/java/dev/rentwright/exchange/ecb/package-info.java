/**
 * Exchange rates from a file of the European Central Bank (PRC-32): {@code eurofxref-daily.xml}, or {@code eurofxref-hist.xml} with
 * the rates of every working day.
 *
 * <p>Nothing is fetched: whoever runs the server replaces the file, and it is read again when it has changed. What it says is
 * core's to judge ({@link dev.rentwright.quote.DailyRates}). Start at {@link dev.rentwright.exchange.ecb.EcbRates}.
 */
@NullMarked
package dev.rentwright.exchange.ecb;

import org.jspecify.annotations.NullMarked;
