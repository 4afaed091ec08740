package dev.rentwright.quote;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class RequoteService implements Requote {

    private final QuoteNeeds needs;
    private final QuoteDesk desk;
    private final OfferMaker offers;

    RequoteService(QuoteNeeds needs, QuoteDesk desk, OfferMaker offers) {
        this.needs = needs;
        this.desk = desk;
        this.offers = offers;
    }

    @Override
    public Outcome<Requoted> requote(Actor actor, QuoteId earlier) {
        needs.access().require(actor, Permission.QUOTE_CREATE);
        return needs.unitOfWork()
                .run(() -> needs.quotes()
                        .byId(earlier)
                        .map(quote -> fresh(quote, needs.clock().instant()))
                        .orElseGet(() -> Outcome.refused(QuoteDesk.unknown("quote", earlier.value()))));
    }

    @Override
    public Outcome<Requoted.NewPrice> preview(Quote earlier) {
        return needs.unitOfWork()
                .run(() -> offer(earlier, desk.inquiry(earlier), needs.clock().instant())
                        .map(offer -> new Requoted.NewPrice(earlier.price(), offer.price())));
    }

    private Outcome<Requoted> fresh(Quote earlier, Instant now) {
        Inquiry inquiry = desk.inquiry(earlier);
        return offer(earlier, inquiry, now)
                .map(offer -> new Requoted(earlier, desk.keep(inquiry, offer, earlier.ofCategory(), now)));
    }

    private Outcome<Offer> offer(Quote earlier, Inquiry inquiry, Instant now) {
        List<Refusal> refusals =
                new ArrayList<>(RequestedTimes.refusals(inquiry.time(), inquiry.pickup(), inquiry.dropOff(), now));
        Outcome<Offer> offer = desk.rentable(earlier.rentable())
                .then(rentable -> offers.offer(inquiry, rentable, offers.reading(Vantage.now(now))));
        refusals.addAll(offer.refusals());
        return refusals.isEmpty() ? offer : Outcome.refused(refusals);
    }
}
