package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class PriceAsOfService implements PriceAsOf {

    private static final int PAGE = 100;

    private final QuoteNeeds needs;
    private final QuoteDesk desk;
    private final OfferMaker offers;

    PriceAsOfService(QuoteNeeds needs, QuoteDesk desk, OfferMaker offers) {
        this.needs = needs;
        this.desk = desk;
        this.offers = offers;
    }

    @Override
    public Outcome<Answer> price(QuotePrice.Command command, Instant asOf) {
        needs.access().require(command.actor(), Permission.PRICING_MANAGE);
        return needs.unitOfWork()
                .run(() -> desk.inquiry(command)
                        .then(inquiry -> offer(command.wanted(), inquiry, offers.reading(Vantage.asOf(asOf)))))
                .map(offer -> new Answer(offer.request(), offer.price()));
    }

    private Outcome<Offer> offer(QuotePrice.Wanted wanted, Inquiry inquiry, Reading reading) {
        if (wanted instanceof QuotePrice.Wanted.This one) {
            return desk.rentable(one.rentable()).then(rentable -> offers.offer(inquiry, rentable, reading));
        }
        CategoryId category = ((QuotePrice.Wanted.AnyOf) wanted).category();
        return Cheapest.of(
                        offered(inquiry, category).stream().map(rentable -> offers.offer(inquiry, rentable, reading)))
                .orElseGet(() -> Outcome.refused(QuoteDesk.unknown("category", category.value())));
    }

    private List<Rentable> offered(Inquiry inquiry, CategoryId category) {
        Rentables.Filter filter = new Rentables.Filter(
                Optional.empty(),
                Optional.of(category),
                Optional.empty(),
                Optional.of(inquiry.pickup().id()),
                Optional.empty(),
                Optional.empty());
        List<Rentable> found = new ArrayList<>();
        Page<Rentable> page = needs.rentables().list(filter, new Page.Request(1, PAGE));
        found.addAll(page.items());
        while (page.request().number() < page.lastPage()) {
            page = needs.rentables()
                    .list(filter, new Page.Request(page.request().number() + 1, PAGE));
            found.addAll(page.items());
        }
        return found;
    }
}
