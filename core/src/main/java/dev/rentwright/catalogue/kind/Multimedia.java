package dev.rentwright.catalogue.kind;

/** What a vehicle's screen and sound can do (CAT-09). */
public enum Multimedia {
    TOUCHSCREEN,
    BLUETOOTH,
    ANDROID_AUTO,
    APPLE_CARPLAY
}
