package dev.rentwright.payment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The providers that a host works with; the first is taken when nothing is said (PAY-11).
 *
 * @param all in order of preference, may be empty where only the till takes money
 */
public record Providers(List<PaymentProvider> all) {

    public Providers {
        all = List.copyOf(all);
        if (all.stream().map(PaymentProvider::name).distinct().count() != all.size()) {
            throw new IllegalArgumentException("expected each provider once");
        }
    }

    /** The provider of that name, in whatever case. */
    public Optional<PaymentProvider> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return all.stream().filter(provider -> provider.name().equals(upper)).findFirst();
    }

    /** The one that is taken when nothing is said. */
    public Optional<PaymentProvider> preferred() {
        return all.stream().findFirst();
    }
}
