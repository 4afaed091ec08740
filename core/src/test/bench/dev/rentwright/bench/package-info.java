/**
 * What the engine's inner loops cost, measured beside what they would cost otherwise: {@code mvn -Pbench -pl core verify}.
 *
 * <p>Quotes: start at {@link QuoteJob}, which is what is priced, and {@link QuoteArm}, a way of pricing it. {@link
 * HandWrittenQuote} is the limit, {@link DecimalScan} the naive way, {@link EngineQuote} the rule engines of others. Arms
 * that do not agree on every line are not measured.
 */
@NullMarked
package dev.rentwright.bench;

import org.jspecify.annotations.NullMarked;
