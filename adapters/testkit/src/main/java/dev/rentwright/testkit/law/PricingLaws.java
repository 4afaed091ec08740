package dev.rentwright.testkit.law;

/**
 * All laws of prices at once: of lines, of terms, of rules, of rents, of money that moves, and of a hostile host.
 *
 * <pre>{@code
 * class EnginePricesLawsTest implements PricingLaws {}
 * }</pre>
 *
 * <p>Over plans and rules of every sort. Override {@link #requests()} for requests of your own, or see {@link CardLaws}. The
 * class has a constructor that takes nothing, as {@link HostileHostLaws} needs, and is named {@code ...Test}.
 */
public interface PricingLaws extends LineLaws, TermLaws, RuleLaws, RentLaws, ConservationLaws, HostileHostLaws {}
