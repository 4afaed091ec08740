package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.Surcharge;

/** The names of the kinds of {@link Surcharge.Charge}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Surcharge.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Surcharge.PerDay.class, name = "per_day"),
    @JsonSubTypes.Type(value = Surcharge.PerBooking.class, name = "per_booking"),
    @JsonSubTypes.Type(value = Surcharge.PerPersonNight.class, name = "per_person_night")
})
interface SurchargeKinds {}
