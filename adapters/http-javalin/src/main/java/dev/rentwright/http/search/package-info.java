/** What is free, over HTTP. Start at {@link dev.rentwright.http.search.SearchRoutes}. */
@NullMarked
package dev.rentwright.http.search;

import org.jspecify.annotations.NullMarked;
