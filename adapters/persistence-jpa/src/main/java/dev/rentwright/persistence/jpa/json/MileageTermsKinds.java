package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.MileageTerms;

/** The names of the kinds of {@link MileageTerms}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MileageTerms.Unlimited.class, name = "unlimited"),
    @JsonSubTypes.Type(value = MileageTerms.PerRental.class, name = "per_rental"),
    @JsonSubTypes.Type(value = MileageTerms.PerDay.class, name = "per_day")
})
interface MileageTermsKinds {}
