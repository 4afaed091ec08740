/** Calendars that are told to other sellers and heard from them (RFC 5545), where the host knows how they look. */
@NullMarked
package dev.rentwright.http.feed;

import org.jspecify.annotations.NullMarked;
