package dev.rentwright.testkit.law;

/** Every law, over plans and rules of every sort. */
class EnginePricesLawsTest implements PricingLaws {}
