package dev.rentwright.pricing;

import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.RatePlan;
import java.util.ArrayList;
import java.util.List;

/** The add-ons of a plan in the card's order, found by their codes. Immutable. */
final class ReadyAddOns {

    private final ReadyAddOn[] addOns;
    private final boolean anyInsurance;

    ReadyAddOns(RatePlan plan, TaxLines taxes) {
        List<AddOn> listed = plan.card().extras().addOns();
        this.addOns = listed.stream().map(addOn -> new ReadyAddOn(addOn, taxes)).toArray(ReadyAddOn[]::new);
        this.anyInsurance = listed.stream().anyMatch(addOn -> addOn.kind() == AddOnKind.INSURANCE);
    }

    /** The chosen ones that are not to be had. */
    List<String> notOffered(List<ChosenAddOn> choices) {
        List<String> unknown = List.of();
        int place = -1;
        for (ChosenAddOn chosen : choices) {
            place = place(chosen.code(), place);
            if (place < 0 || addOns[place].addOn().availability() == AddOnAvailability.NOT_OFFERED) {
                unknown = new ArrayList<>(unknown);
                unknown.add(chosen.code());
            }
        }
        return unknown;
    }

    /** Looked for from behind the last one, since most choose in the card's order; -1 where there is none. */
    private int place(String code, int last) {
        for (int i = 0; i < addOns.length; i++) {
            int place = last + 1 + i;
            place = place < addOns.length ? place : place - addOns.length;
            if (addOns[place].addOn().code().equals(code)) {
                return place;
            }
        }
        return -1;
    }

    boolean anyInsurance() {
        return anyInsurance;
    }

    /** Adds the lines of the chosen options. */
    void addOptions(Deal deal, Bill.Builder bill) {
        List<ChosenAddOn> choices = deal.request().choices().addOns();
        if (choices.isEmpty()) {
            return;
        }
        int[] pieces = new int[addOns.length];
        int last = -1;
        for (ChosenAddOn chosen : choices) {
            last = place(chosen.code(), last);
            if (last >= 0) {
                pieces[last] = chosen.quantity();
            }
        }
        for (int place = 0; place < pieces.length; place++) {
            addOns[place].add(pieces[place], deal, bill);
        }
    }
}
