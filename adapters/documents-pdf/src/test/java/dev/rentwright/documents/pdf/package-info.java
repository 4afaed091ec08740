/** Tests of papers as PDF. */
@NullMarked
package dev.rentwright.documents.pdf;

import org.jspecify.annotations.NullMarked;
