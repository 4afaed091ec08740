@NullMarked
package dev.rentwright.exchange.ecb;

import org.jspecify.annotations.NullMarked;
