/**
 * What a booking costs on PostgreSQL, beside what it would cost otherwise: {@code mvn -Pbench -pl
 * adapters/persistence-jpa -am verify}.
 *
 * <p>Start at {@link BookingArm}: one way of carrying out the same booking. {@link FunctionArm} is the limit, one call of one
 * function; {@link StatementsArm} is what a program without us would do; {@link LibraryArm} is the engine. {@link SameRows}
 * proves that all of them leave the same rows behind before anything is measured.
 */
@NullMarked
package dev.rentwright.persistence.jpa.bench;

import org.jspecify.annotations.NullMarked;
