/** Tiny offenders: each must make one rule of the architecture fail, or the rule proves nothing. */
@NullMarked
package dev.rentwright.architecture.canary;

import org.jspecify.annotations.NullMarked;
