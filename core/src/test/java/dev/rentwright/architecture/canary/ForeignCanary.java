package dev.rentwright.architecture.canary;

import org.javamoney.moneta.FastMoney;

/** Depends on a library that core may not know. */
record ForeignCanary(FastMoney amount) {}
