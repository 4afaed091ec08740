package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.cancellation.Penalty;

/** The names of the kinds of {@link Penalty}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Penalty.None.class, name = "none"),
    @JsonSubTypes.Type(value = Penalty.Percent.class, name = "percent"),
    @JsonSubTypes.Type(value = Penalty.Fixed.class, name = "fixed"),
    @JsonSubTypes.Type(value = Penalty.FirstUnits.class, name = "first_units")
})
interface PenaltyKinds {}
