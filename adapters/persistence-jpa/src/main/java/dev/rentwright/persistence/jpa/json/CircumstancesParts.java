package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;

/**
 * What {@link dev.rentwright.pricing.Circumstances} did not say from the beginning: a snapshot that is older than a question
 * answers it with nothing, since nobody could have been charged for it.
 */
abstract class CircumstancesParts {

    @JsonSetter(nulls = Nulls.AS_EMPTY)
    Set<String> features = Set.of();
}
