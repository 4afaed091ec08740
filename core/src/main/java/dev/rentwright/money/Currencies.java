package dev.rentwright.money;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.UnknownCurrencyException;

/**
 * The currencies that amounts can be in.
 *
 * <p>One unit per code: whatever unit a caller brings, amounts hold the one that {@link Monetary} knows under that code,
 * so that two amounts in EUR can never disagree about what a minor unit is. A host that rents for a currency of its own
 * registers it with JSR 354 ({@code javax.money.spi.CurrencyProviderSpi}). Thread-safe.
 *
 * <p>Source: ISO 4217; domain section 6 (historic codes are refused for new data).
 */
public final class Currencies {

    /** ISO 4217 list three, as far as runtimes still know the codes; as of January 2026, when Bulgaria left the lev. */
    private static final Set<String> WITHDRAWN = Set.of(
            ("ADP AFA ANG ATS AYM AZM BEF BGL BGN BYB BYR CSD CUC CYP DEM EEK ESP FIM FRF GHC GRD GWP HRK IEP ITL LTL"
                            + " LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR SDD SIT SKK SLL SRG STD TMM TPE TRL USS VEB VEF"
                            + " YUM ZMK ZWD ZWL ZWN ZWR")
                    .split(" "));

    private static final Map<String, CurrencyUnit> KNOWN = new ConcurrentHashMap<>();

    private static final int USUAL = 4;

    /** The first few that were asked for: a host rents in few currencies, and those are known by sight. */
    private static final AtomicReference<CurrencyUnit[]> BY_SIGHT = new AtomicReference<>(new CurrencyUnit[0]);

    private Currencies() {}

    /**
     * The currency of this code, for new data; lower case is accepted.
     *
     * @throws IllegalArgumentException if the code is unknown, withdrawn, or is not paid in minor units (XAU, XXX)
     */
    public static CurrencyUnit of(String code) {
        CurrencyUnit currency = ofStored(code);
        if (WITHDRAWN.contains(currency.getCurrencyCode())) {
            throw new IllegalArgumentException(
                    "expected a current ISO 4217 code, got " + currency.getCurrencyCode() + ", which is withdrawn");
        }
        return currency;
    }

    /**
     * The currency of this code, withdrawn ones included: for amounts that were written while the code was current.
     *
     * @throws IllegalArgumentException if the code is unknown or is not paid in minor units (XAU, XXX)
     */
    public static CurrencyUnit ofStored(String code) {
        CurrencyUnit cached = KNOWN.get(code);
        return cached != null ? cached : lookUp(code.toUpperCase(Locale.ROOT));
    }

    /**
     * The one unit that amounts in this currency hold.
     *
     * @throws IllegalArgumentException if JSR 354 does not know the code, or knows it with other minor digits
     */
    static CurrencyUnit canonical(CurrencyUnit currency) {
        for (CurrencyUnit seen : bySight()) {
            if (seen == currency) {
                return currency;
            }
        }
        CurrencyUnit known = ofStored(currency.getCurrencyCode());
        if (known != currency && known.getDefaultFractionDigits() != currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException("Currency " + known.getCurrencyCode() + " has "
                    + known.getDefaultFractionDigits() + " minor digits, but this unit claims "
                    + currency.getDefaultFractionDigits());
        }
        return known;
    }

    private static CurrencyUnit lookUp(String code) {
        CurrencyUnit found = find(code);
        int digits = found.getDefaultFractionDigits();
        if (digits < 0 || digits > UnitPrice.MAX_DECIMALS) {
            throw new IllegalArgumentException("expected a currency with 0 to " + UnitPrice.MAX_DECIMALS
                    + " minor digits, got " + code + ", which has " + (digits < 0 ? "none" : digits));
        }
        if (KNOWN.putIfAbsent(code, found) == null) {
            remember(found);
        }
        return found;
    }

    private static CurrencyUnit[] bySight() {
        return Objects.requireNonNull(BY_SIGHT.get(), "never empty");
    }

    private static synchronized void remember(CurrencyUnit found) {
        CurrencyUnit[] seen = bySight();
        if (seen.length < USUAL) {
            CurrencyUnit[] more = Arrays.copyOf(seen, seen.length + 1);
            more[seen.length] = found;
            BY_SIGHT.set(more);
        }
    }

    /** Names every provider, because the default chain is something a host's {@code javamoney.properties} can change. */
    private static CurrencyUnit find(String code) {
        try {
            return Monetary.getCurrency(
                    code, Monetary.getCurrencyProviderNames().toArray(String[]::new));
        } catch (UnknownCurrencyException unknown) {
            throw new IllegalArgumentException("expected an ISO 4217 code, got '" + code + "'", unknown);
        }
    }
}
