package dev.rentwright.pricing;

import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * INSURANCE lines (domain P9). The full cover contains those against collision and theft: chosen with it, they stand after
 * it and cost nothing.
 */
public final class InsuranceLines {

    static final String FULL = "FULL";

    private static final Set<String> PARTS = Set.of("CDW", "THEFT");

    private InsuranceLines() {}

    static void add(Deal deal, List<PriceLine> lines) {
        for (ExtraCharge cover : chosen(deal)) {
            if (isContained(cover.code(), deal)) {
                lines.add(cover.containedIn(FULL, deal.rounding()));
            } else {
                cover.line(deal.rounding()).ifPresent(lines::add);
            }
        }
    }

    /** What is charged: the parts of a full cover are not. */
    public static List<ExtraCharge> charged(Deal deal) {
        return chosen(deal).stream()
                .filter(cover -> !isContained(cover.code(), deal))
                .toList();
    }

    /** Whether the full cover was chosen and contains this one. */
    static boolean isContained(String code, Deal deal) {
        return PARTS.contains(code)
                && deal.pieces(FULL) > 0
                && deal.plan()
                        .addOn(FULL)
                        .filter(addOn -> addOn.kind() == AddOnKind.INSURANCE)
                        .isPresent();
    }

    /** The full cover, its parts, the others; each group in the card's order. Without a full cover there are no parts. */
    private static List<ExtraCharge> chosen(Deal deal) {
        if (!deal.ready().addOns().anyInsurance()) {
            return List.of();
        }
        List<ExtraCharge> first = new ArrayList<>();
        List<ExtraCharge> parts = new ArrayList<>();
        List<ExtraCharge> others = new ArrayList<>();
        for (AddOn addOn : deal.plan().card().extras().addOns()) {
            if (addOn.kind() == AddOnKind.INSURANCE) {
                // A part is shown as contained even where the plan includes it anyway.
                if (isContained(addOn.code(), deal)) {
                    OptionLines.taken(addOn, LineKind.INSURANCE, deal).ifPresent(parts::add);
                } else {
                    OptionLines.charge(addOn, LineKind.INSURANCE, deal)
                            .ifPresent((addOn.code().equals(FULL) ? first : others)::add);
                }
            }
        }
        first.addAll(parts);
        first.addAll(others);
        return first;
    }
}
