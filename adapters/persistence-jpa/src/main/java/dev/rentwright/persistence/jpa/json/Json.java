package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rentwright.cancellation.Notice;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.UnitAmounts;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes core's values as JSON text, and reads them again. */
public final class Json {

    private static final JsonMapper PLAIN = JsonMapper.builder()
            .addModule(ValueModule.create())
            .addMixIn(MileageTerms.class, MileageTermsKinds.class)
            .addMixIn(FuelTerms.class, FuelTermsKinds.class)
            .addMixIn(ServiceFee.class, ServiceFeeKinds.class)
            .addMixIn(Surcharge.Charge.class, SurchargeKinds.class)
            .addMixIn(ExclusiveGroup.class, ExclusiveGroupKinds.class)
            .addMixIn(Discount.Off.class, DiscountKinds.class)
            .addMixIn(Term.class, TermKinds.class)
            .addMixIn(Penalty.class, PenaltyKinds.class)
            .addMixIn(Notice.class, NoticeKinds.class)
            .addMixIn(Basis.class, BasisKinds.class)
            .addMixIn(Basis.RuleEffect.class, RuleEffectParts.class)
            .addMixIn(PriceLine.class, PriceLineParts.class)
            .addMixIn(Circumstances.class, CircumstancesParts.class)
            .addMixIn(RuleBook.class, RuleBookList.class)
            .addMixIn(UnitAmounts.class, UnitAmountsList.class)
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withCreatorVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final JsonMapper MAPPER = PLAIN.rebuild()
            .addModule(new SimpleModule("known")
                    .addDeserializer(
                            RatePlan.class, new KnownWithin<>(RatePlan.class, PLAIN.readerFor(RatePlan.class))))
            .build();

    private Json() {}

    /** The value as text. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The stored text when it says the same as the value, so that a row is not rewritten for its spelling; else new text. */
    public static String keeping(String stored, Object value) {
        String written = write(value);
        return MAPPER.readTree(stored).equals(MAPPER.readTree(written)) ? stored : written;
    }

    /** The value of a text. */
    public static <T> T read(String json, Class<T> type) {
        return KnownWithin.reading(MAPPER.readerFor(type), json).readValue(json);
    }

    /** The values of a text. */
    public static <T> List<T> readList(String json, Class<T> element) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, element));
    }

    /** Plain facts of a text. */
    public static Map<String, Object> readFacts(String json) {
        return MAPPER.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }
}
