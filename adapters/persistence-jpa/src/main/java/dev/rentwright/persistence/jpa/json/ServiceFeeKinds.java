package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.ServiceFee;

/** The names of the kinds of {@link ServiceFee}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ServiceFee.Share.class, name = "share"),
    @JsonSubTypes.Type(value = ServiceFee.Fixed.class, name = "fixed")
})
interface ServiceFeeKinds {}
