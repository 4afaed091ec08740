package dev.rentwright.booking;

import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import java.util.List;
import java.util.Optional;

/** The documents that the stage asks for are there (REC-10, guard DOCS). */
record DocumentsGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "DOCS";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        return List.of();
    }

    @Override
    public Optional<String> waitsFor() {
        return Optional.of("the documents room: agreements, signatures and identity papers are not recorded yet");
    }
}
