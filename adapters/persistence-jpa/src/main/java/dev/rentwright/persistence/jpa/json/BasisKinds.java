package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.pricing.Basis;

/** The names of the kinds of {@link Basis}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Basis.Product.class, name = "product"),
    @JsonSubTypes.Type(value = Basis.Capped.class, name = "capped"),
    @JsonSubTypes.Type(value = Basis.RuleEffect.class, name = "rule"),
    @JsonSubTypes.Type(value = Basis.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Basis.Levy.class, name = "levy"),
    @JsonSubTypes.Type(value = Basis.IncludedIn.class, name = "included_in"),
    @JsonSubTypes.Type(value = Basis.Rent.class, name = "rent")
})
interface BasisKinds {}
