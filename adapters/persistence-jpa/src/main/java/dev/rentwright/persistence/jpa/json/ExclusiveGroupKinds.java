package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.ExclusiveGroup;

/** The names of the kinds of {@link ExclusiveGroup}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExclusiveGroup.OfItsType.class, name = "of_its_type"),
    @JsonSubTypes.Type(value = ExclusiveGroup.None.class, name = "none"),
    @JsonSubTypes.Type(value = ExclusiveGroup.Named.class, name = "named")
})
interface ExclusiveGroupKinds {}
