package dev.rentwright.quote;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.Location;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.Term;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

final class PriceNightsService implements PriceNights {

    private final QuoteNeeds needs;
    private final OfferMaker offers;

    PriceNightsService(QuoteNeeds needs, OfferMaker offers) {
        this.needs = needs;
        this.offers = offers;
    }

    @Override
    public Map<LocalDate, Money> price(Rentable rentable, Location place, DateRange dates) {
        return needs.unitOfWork().run(() -> {
            Reading reading = offers.reading(Vantage.now(needs.clock().instant()));
            Map<LocalDate, Money> prices = new TreeMap<>();
            dates.from()
                    .datesUntil(dates.until())
                    .forEach(night -> offers.unrestricted(inquiry(night, place), rentable, reading)
                            .fold(Optional::of, refusals -> Optional.<Offer>empty())
                            .ifPresent(offer -> prices.put(night, rent(offer.price()))));
            return prices;
        });
    }

    private static Inquiry inquiry(LocalDate night, Location place) {
        DateRange one = new DateRange(night, night.plusDays(1));
        AgreedTime time = new AgreedTime(
                new Term.Nights(one, HouseTimes.USUAL.checkIn()),
                AgreedTime.instants(one, HouseTimes.USUAL, place.zone()));
        return new Inquiry(place, place, time, TravelParty.UNSAID, Wishes.NONE);
    }

    private static Money rent(PriceBreakdown price) {
        List<PriceLine> lines = Stream.concat(price.of(LineKind.RENTAL).stream(), price.of(LineKind.RULE).stream())
                .toList();
        return PriceBreakdown.sum(lines, price.currency());
    }
}
