package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.pricing.Term;

/** The names of the kinds of {@link Term}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Term.Hire.class, name = "hire"),
    @JsonSubTypes.Type(value = Term.Nights.class, name = "nights"),
    @JsonSubTypes.Type(value = Term.Months.class, name = "months")
})
interface TermKinds {}
