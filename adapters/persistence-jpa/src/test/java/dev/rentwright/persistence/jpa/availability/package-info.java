@NullMarked
package dev.rentwright.persistence.jpa.availability;

import org.jspecify.annotations.NullMarked;
