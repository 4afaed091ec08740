package dev.rentwright.money;

import java.util.List;

/**
 * The tests of JSR 354's conformance kit that {@link Money} does not pass, and why. {@link MoneyTckTest} holds each to its
 * reason: a test that fails otherwise, or passes, may not stand here.
 */
enum TckRefusal {
    /** An amount has its currency's decimals and no more; the test makes francs of 23123213.435. */
    MORE_DECIMALS(
            "with at most 2 decimals",
            "ExternalizingNumericValueTest.testValidDouble",
            "ExternalizingNumericValueTest.testValidNumberBD",
            "ModellingMonetaryAmountsTest.testGetMonetaryContext",
            "ModellingMonetaryAmountsTest.testGetNumber",
            "ModellingMonetaryAmountsTest.testIsNegative",
            "ModellingMonetaryAmountsTest.testIsNegativeOrZero",
            "ModellingMonetaryAmountsTest.testIsPositive",
            "ModellingMonetaryAmountsTest.testIsPositiveOrZero",
            "ModellingMonetaryAmountsTest.testIsZero",
            "ModellingMonetaryAmountsTest.testMonetaryAmount_isEqualTo",
            "ModellingMonetaryAmountsTest.testMonetaryAmount_isGreaterThan",
            "ModellingMonetaryAmountsTest.testMonetaryAmount_isGreaterThanOrEquals",
            "ModellingMonetaryAmountsTest.testMonetaryAmount_isLessThan",
            "ModellingMonetaryAmountsTest.testMonetaryAmount_isLessThanOrEqualTo",
            "ModellingMonetaryAmountsTest.testNegate",
            "ModellingMonetaryAmountsTest.testRemainder",
            "ModellingMonetaryAmountsTest.testSignum"),

    /** An amount has all of its currency's decimals, 1.00 and not 1; the test counts them for whole francs. */
    ALWAYS_ALL_DECIMALS(
            "does not match",
            "ExternalizingNumericValueTest.testPrecisionNegative",
            "ExternalizingNumericValueTest.testPrecisionValues",
            "ExternalizingNumericValueTest.testScaleNegative",
            "ExternalizingNumericValueTest.testScaleValues"),

    /** What is not paid in minor units (gold, testing codes) is no currency of an amount; the test uses XXX or all codes. */
    NO_MINOR_UNITS(
            "minor digits",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreatePositiveAmountsWitCurrencies",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreateZeroAmountsWithDiffCurrencies",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryNegativePositiveAmountsWitCurrencies",
            "ModellingMonetaryAmountsTest.testImplementComparable",
            "ModellingMonetaryAmountsTest.testImplementsEquals",
            "ModellingMonetaryAmountsTest.testQueryInvalidQuery",
            "ModellingMonetaryAmountsTest.testQueryNull",
            "ModellingMonetaryAmountsTest.testWithInvalidOperator",
            "ModellingMonetaryAmountsTest.testWithNull"),

    /** Precision and scale follow from the currency; the test chooses them. */
    CHOSEN_CONTEXT(
            "The context must be that of an amount",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreatePositiveAmountsWithContexts",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreatePositiveAmountsWithContexts2",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreatePositiveAmountsWithContexts3",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreateZeroAmountsWithDiffContexts",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreateZeroAmountsWithDiffContexts2",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreateZeroAmountsWithDiffContexts3",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryNegativePositiveAmountsWithContexts",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryNegativePositiveAmountsWithContexts2",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryNegativePositiveAmountsWithContexts3"),

    /** A factory starts from an amount, so it has a currency; the test wants it to miss one. */
    FACTORY_WITHOUT_CURRENCY(
            "without a currency",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreateNegativeNoCurrency_BadCase",
            "CreatingMonetaryAmountsTest.testMonetaryAmountFactoryCreatePositiveNoCurrency_BadCase"),

    /** Nothing is divided by infinity; the test wants zero for it, silently. */
    INFINITE_DIVISOR(
            "Expected a finite number",
            "ModellingMonetaryAmountsTest.testDivideAndRemainderDoubleNEGATIVE_INFINITY",
            "ModellingMonetaryAmountsTest.testDivideAndRemainderDoublePOSITIVE_INFINITY",
            "ModellingMonetaryAmountsTest.testDivideDoubleNEGATIVE_INFINITY",
            "ModellingMonetaryAmountsTest.testDivideDoublePOSITIVE_INFINITY",
            "ModellingMonetaryAmountsTest.testRemainder_DoubleNEGATIVE_INFINITY",
            "ModellingMonetaryAmountsTest.testRemainder_DoublePOSITIVE_INFINITY"),

    /** The test's own amounts answer null when asked for their exact number. */
    INCOMPLETE_COUNTERPART(
            "NullPointerException", "ModellingMonetaryAmountsTest.testMonetaryAmount_isEqualToRegardlessType"),

    /** The test's tool cannot read class files of Java 17. */
    UNREADABLE_CLASS_FILE("MutabilityAnalysisException", "ModellingMonetaryAmountsTest.testImmutable");

    private final String evidence;

    @SuppressWarnings("ImmutableEnumChecker") // List.of does not change
    private final List<String> tests;

    TckRefusal(String evidence, String... tests) {
        this.evidence = evidence;
        this.tests = List.of(tests);
    }

    /** What the failures of these tests must say. */
    String evidence() {
        return evidence;
    }

    /** Class and method of each. */
    List<String> tests() {
        return tests;
    }
}
