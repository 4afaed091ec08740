package dev.rentwright.testkit.simulation;

/** A law and what breaks it. */
record Complaint(String law, String finding) {}
