package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import java.util.List;
import java.util.Optional;

final class PriceOffersService implements PriceOffers {

    private final QuoteNeeds needs;
    private final OfferMaker offers;

    PriceOffersService(QuoteNeeds needs, OfferMaker offers) {
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public List<Offer> price(List<Rentable> rentables, AgreedTime time, Location pickup, Location dropOff) {
        Inquiry inquiry = new Inquiry(pickup, dropOff, time, TravelParty.UNSAID, Wishes.NONE);
        return needs.unitOfWork().run(() -> {
            Reading reading = offers.reading(Vantage.now(needs.clock().instant()));
            reading.prepare(rentables);
            return rentables.stream()
                    .map(rentable -> offers.offer(inquiry, rentable, reading))
                    .flatMap(offer -> offer.fold(Optional::of, refusals -> Optional.<Offer>empty()).stream())
                    .toList();
        });
    }
}
