package dev.rentwright.testkit.simulation;

import java.util.function.Function;

/**
 * Something that can happen in a step.
 *
 * @param weight how often, beside the weights of the others
 * @param name for the trace
 * @param taken does it, and tells what it came to
 */
record Act(int weight, String name, Function<Draw, String> taken) {}
