package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import java.time.LocalDate;
import java.util.Optional;

@Says("When a rental by the month is to be left.")
record LeavingBody(
        @Says(value = "First day that is not wanted any more; as soon as may be when left out.", example = "2030-09-01")
        Optional<LocalDate> leaving) {}
