package dev.rentwright.quote;

import dev.rentwright.money.ExchangeRate;
import java.time.Instant;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** What currencies are worth in each other, as whoever the host trusts publishes it (domain P19, PRC-32). */
public interface ExchangeRates {

    /** None is known: prices are shown in their own currency only. */
    ExchangeRates NONE = (from, to, at) -> Optional.empty();

    /** The rate from one currency to another that counts at an instant; empty when none is known. */
    Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, Instant at);
}
