package dev.rentwright.http.wire;

import java.util.List;

/**
 * A list that has no pages.
 *
 * @param data all there is
 */
public record ListBody<T>(List<T> data) {}
