/**
 * A CSV file as a table: a header that names the columns, and rows whose cells are asked for by name and remember what is
 * wrong with them. It knows nothing of what the columns mean.
 *
 * <p>Start at {@link dev.rentwright.imports.csv.table.Table}.
 */
@NullMarked
package dev.rentwright.imports.csv.table;

import org.jspecify.annotations.NullMarked;
