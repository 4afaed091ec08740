@NullMarked
package dev.rentwright.persistence.jpa.host;

import org.jspecify.annotations.NullMarked;
