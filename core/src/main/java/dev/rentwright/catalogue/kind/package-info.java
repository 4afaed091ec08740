/**
 * What a rentable is: a car, a room or a home, and what is told of each (CAT-06, CAT-21, CAT-27). Nothing above this part is tied
 * to a kind (REC-06). Start at {@link dev.rentwright.catalogue.kind.Specifics}.
 */
@NullMarked
package dev.rentwright.catalogue.kind;

import org.jspecify.annotations.NullMarked;
