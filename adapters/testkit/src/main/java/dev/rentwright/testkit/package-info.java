/**
 * What a team needs to test what it builds with or for the engine.
 *
 * <p>{@code contract}: what every store of the engine's data must do, as tests to extend. {@code fixture}: valid, fixed and
 * dull values of the trade. {@code generator}: jqwik generators of such values, for laws about rate cards and prices. {@code
 * law}: what must hold of every price, as properties to inherit. {@code simulation}: a whole business from a seed.
 *
 * <p>Looks at core and at the two test libraries, and at no adapter. Start at {@code contract.StoreContract}, {@code
 * generator.RentalDomain} or {@code law.PricingLaws}.
 */
@NullMarked
package dev.rentwright.testkit;

import org.jspecify.annotations.NullMarked;
