package dev.rentwright;

/** The front door. */
public final class Rentwright {
    private Rentwright() {}
}
