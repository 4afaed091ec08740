/**
 * Where a rentable stands on its two axes: whether it may be sold, and what it is doing now (REC-07). Each has a table of what
 * may follow, with its guards, that nobody else looks at: ask {@link dev.rentwright.catalogue.status.PublicationStatus} and
 * {@link dev.rentwright.catalogue.status.OperationalStatus}.
 */
@NullMarked
package dev.rentwright.catalogue.status;

import org.jspecify.annotations.NullMarked;
