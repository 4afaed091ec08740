@NullMarked
package dev.rentwright.persistence.jpa.json;

import org.jspecify.annotations.NullMarked;
