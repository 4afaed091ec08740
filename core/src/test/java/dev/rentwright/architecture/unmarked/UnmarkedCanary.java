package dev.rentwright.architecture.unmarked;

/** Lives in a package without a doorplate. */
public final class UnmarkedCanary {}
