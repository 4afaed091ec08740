package dev.rentwright.pricing;

import dev.rentwright.tariff.AddOnAvailability;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** Chosen add-ons with the part of a bill that they make as options (domain P8), by days. Thread-safe. */
final class Basket {

    /** Parts for more days are made anew each time, as are those that depend on how many come along. */
    private static final int USUAL = 32;

    private final List<ChosenAddOn> choices;

    /** What was chosen, in the card's order, and how many pieces of each. */
    private final ReadyAddOn[] addOns;

    private final int[] pieces;
    private final List<String> notOffered;
    private final boolean byPersons;
    private final TaxLines taxes;

    /** By days, null where none was asked for yet; never changed but replaced. */
    private final AtomicReference<Bill.Builder[]> ready = new AtomicReference<>(new Bill.Builder[0]);

    Basket(List<ChosenAddOn> choices, ReadyAddOn[] addOns, int[] pieces, TaxLines taxes) {
        this.choices = choices;
        this.addOns = addOns;
        this.pieces = pieces;
        this.taxes = taxes;
        this.notOffered = choices.stream()
                .map(ChosenAddOn::code)
                .filter(code -> Stream.of(addOns).noneMatch(ready -> isOffered(ready, code)))
                .toList();
        this.byPersons =
                Stream.of(addOns).anyMatch(ready -> ready.addOn().charging().isByPersons());
    }

    private static boolean isOffered(ReadyAddOn ready, String code) {
        return ready.addOn().code().equals(code) && ready.addOn().availability() != AddOnAvailability.NOT_OFFERED;
    }

    boolean isOf(List<ChosenAddOn> others) {
        return choices == others || choices.equals(others);
    }

    /** The chosen ones that are not to be had. */
    List<String> notOffered() {
        return notOffered;
    }

    /** Adds the lines of the options. */
    void addOptions(Deal deal, Bill.Builder bill) {
        long days = deal.optionDays();
        if (addOns.length == 0) {
            return;
        }
        if (byPersons || days >= USUAL) {
            write(deal, bill);
        } else {
            bill.add(part((int) days, deal));
        }
    }

    private Bill.Builder part(int days, Deal deal) {
        Bill.Builder[] known = Objects.requireNonNull(ready.get(), "never empty");
        return days < known.length && known[days] != null ? known[days] : made(days, known, deal);
    }

    private Bill.Builder made(int days, Bill.Builder[] known, Deal deal) {
        Bill.Builder made = new Bill.Builder(taxes);
        write(deal, made);
        made.settle();
        Bill.Builder[] more = Arrays.copyOf(known, Math.max(known.length, days + 1));
        more[days] = made;
        ready.set(more);
        return made;
    }

    private void write(Deal deal, Bill.Builder bill) {
        for (int i = 0; i < addOns.length; i++) {
            addOns[i].add(pieces[i], deal, bill);
        }
    }
}
