package dev.rentwright.pricing;

import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;

/**
 * The taxes that come on top of lines of one kind, for those who pay them all (domain P16), as columns of numbers: every line
 * of a price is asked for each of them. Immutable.
 */
final class TaxesOnTop {

    private static final long ONE = Percentage.TEN_THOUSANDTHS_OF_ONE;
    private static final long ROOM = 1L << 61;

    /** Which of all taxes they are, in order. */
    private final int[] places;

    private final long[] rates;

    /** All bits of those that are levied on the earlier ones too, none of the others. */
    private final long[] compound;

    private final Rounding rounding;

    /** Of amounts up to this no tax, nor what it is multiplied by before it is rounded, runs out of room. */
    private final long most;

    TaxesOnTop(int[] places, Taxation[] taxes, Rounding rounding) {
        this.places = places;
        this.rates = new long[places.length];
        this.compound = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            rates[i] = taxes[places[i]].rate();
            compound[i] = taxes[places[i]].compound() ? -1 : 0;
        }
        this.rounding = rounding;
        long room = ROOM;
        long highest = ONE;
        for (long rate : rates) {
            // An amount with a tax on it, which may be rounded up, is at most so many times the amount.
            room /= rate / ONE + 2;
            highest = Math.max(highest, rate);
        }
        this.most = room / highest;
    }

    int[] places() {
        return places;
    }

    boolean hasRoom(long net) {
        return net <= most && net >= -most;
    }

    /** Adds, of each tax, what it is levied on and what it takes, of taxable lines from one up to another that have room. */
    void levy(PriceLine[] lines, int from, int to, long[] levied) {
        long[] taxes = new long[to - from];
        for (int i = 0; i < places.length; i++) {
            long on = 0;
            long taken = 0;
            for (int at = 0; at < taxes.length; at++) {
                long base = lines[from + at].minorUnits() + (taxes[at] & compound[i]);
                long tax = rounding.quotientOfSmall(base * rates[i], ONE);
                taxes[at] += tax;
                on += base;
                taken += tax;
            }
            int place = 2 * places[i];
            levied[place] = Math.addExact(levied[place], on);
            levied[place + 1] = Math.addExact(levied[place + 1], taken);
        }
    }
}
