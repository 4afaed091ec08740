package dev.rentwright.quote;

import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class QuotePriceService implements QuotePrice {

    private final QuoteNeeds needs;
    private final QuoteDesk desk;
    private final OfferMaker offers;
    private final CategoryOffers ofCategories;

    QuotePriceService(QuoteNeeds needs, QuoteDesk desk, OfferMaker offers) {
        this.needs = needs;
        this.desk = desk;
        this.offers = offers;
        this.ofCategories = new CategoryOffers(needs, offers);
    }

    @Override
    public Outcome<Quote> quote(Command command) {
        needs.access().require(command.actor(), Permission.QUOTE_CREATE);
        if (asksAFavour(command)) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        }
        return needs.unitOfWork().run(() -> desk.inquiry(command).then(inquiry -> quote(command, inquiry)));
    }

    /** What nobody may grant themselves: to pay less, or not what others are taxed. */
    private static boolean asksAFavour(Command command) {
        return !command.wishes().discounts().isEmpty()
                || !command.travellers().exemptFrom().isEmpty();
    }

    private Outcome<Quote> quote(Command command, Inquiry inquiry) {
        Wanted wanted = command.wanted();
        Instant now = needs.clock().instant();
        Instant earliest = needs.backDating().earliest(command.actor(), needs.access(), now);
        List<Refusal> untimely =
                RequestedTimes.refusals(inquiry.time(), inquiry.pickup(), inquiry.dropOff(), now, earliest);
        if (wanted instanceof Wanted.This one) {
            return desk.rentable(one.rentable())
                    .then(rentable -> both(untimely, offers.offer(inquiry, rentable, offers.reading(Vantage.now(now)))))
                    .map(offer -> desk.keep(inquiry, offer, false, now));
        }
        return untimely.isEmpty()
                ? ofCategories
                        .cheapest(((Wanted.AnyOf) wanted).category(), Optional.empty(), inquiry, Vantage.now(now))
                        .map(offer -> desk.keep(inquiry, offer, true, now))
                : Outcome.refused(untimely);
    }

    private static Outcome<Offer> both(List<Refusal> untimely, Outcome<Offer> offer) {
        List<Refusal> all = new ArrayList<>(untimely);
        all.addAll(offer.refusals());
        return all.isEmpty() ? offer : Outcome.refused(all);
    }
}
