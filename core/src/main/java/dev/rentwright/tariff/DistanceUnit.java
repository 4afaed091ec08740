package dev.rentwright.tariff;

/** What distance is counted in; a rental's are never mixed (domain P20). 1 mile = 1.609344 km. */
public enum DistanceUnit {
    KILOMETRE,
    MILE
}
