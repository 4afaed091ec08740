/** What the engine's inner loops cost, measured beside what they would cost otherwise: {@code mvn -Pbench -pl core verify}. */
@NullMarked
package dev.rentwright.bench;

import org.jspecify.annotations.NullMarked;
