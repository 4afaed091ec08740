package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.FuelTerms;

/** The names of the kinds of {@link FuelTerms}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FuelTerms.FreeTank.class, name = "free_tank"),
    @JsonSubTypes.Type(value = FuelTerms.ChargeMissing.class, name = "charge_missing"),
    @JsonSubTypes.Type(value = FuelTerms.Prepaid.class, name = "prepaid")
})
interface FuelTermsKinds {}
