package dev.rentwright.host;

import java.util.UUID;

/** Makes new ids, so that core needs no randomness and a simulation can repeat itself (DR-15). */
public interface IdGenerator {

    /** An id never given before. Adapters choose time-ordered ones where an index profits. */
    UUID next();
}
