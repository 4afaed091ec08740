package dev.rentwright.quote;

/** The use cases of this room, wired. */
public record QuoteUseCases(
        QuotePrice quotePrice,
        PriceOffers priceOffers,
        PriceNights priceNights,
        Requote requote,
        QuoteAmendment quoteAmendment,
        PriceAsOf priceAsOf,
        VerifyQuote verifyQuote) {

    /** Wires them on what they need. */
    public static QuoteUseCases on(QuoteNeeds needs) {
        QuoteDesk desk = new QuoteDesk(needs);
        OfferMaker offers = new OfferMaker(needs);
        return new QuoteUseCases(
                new QuotePriceService(needs, desk, offers),
                new PriceOffersService(needs, offers),
                new PriceNightsService(needs, offers),
                new RequoteService(needs, desk, offers),
                new QuoteAmendmentService(needs, desk, offers),
                new PriceAsOfService(needs, desk, offers),
                new VerifyQuoteService(needs));
    }
}
