package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.tariff.Discount;

/** The names of the kinds of {@link Discount.Off}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Discount.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Discount.Amount.class, name = "amount")
})
interface DiscountKinds {}
