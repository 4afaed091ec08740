package dev.rentwright.booking.request;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.Requote;
import dev.rentwright.quote.Requoted;
import java.util.List;

/** Tells whoever comes after a quote has expired what the same costs now, so that no price changes silently. */
final class LateCustomer {

    private final Requote requote;

    LateCustomer(Requote requote) {
        this.requote = requote;
    }

    List<Refusal> withTodaysPrice(List<Refusal> refusals, Quote quote) {
        return refusals.stream()
                .map(refusal -> refusal.code() == RefusalCode.QUOTE_EXPIRED ? withTodaysPrice(refusal, quote) : refusal)
                .toList();
    }

    private Refusal withTodaysPrice(Refusal expired, Quote quote) {
        Refusal known = expired.with("oldTotal", quote.price().total());
        Outcome<Requoted.NewPrice> prices = requote.preview(quote);
        return prices.fold(
                price -> difference(known.with("newTotal", price.now().total()), price),
                reasons -> known.with(
                        "noNewPrice",
                        reasons.stream().map(reason -> reason.code().code()).toList()));
    }

    private static Refusal difference(Refusal known, Requoted.NewPrice price) {
        return price.difference().map(money -> known.with("difference", money)).orElse(known);
    }
}
