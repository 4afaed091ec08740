/** Whether everything that is kept is true, over HTTP. Start at {@link dev.rentwright.http.integrity.IntegrityRoutes}. */
@NullMarked
package dev.rentwright.http.integrity;

import org.jspecify.annotations.NullMarked;
