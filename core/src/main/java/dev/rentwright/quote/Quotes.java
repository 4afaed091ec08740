package dev.rentwright.quote;

import java.util.Optional;

/** Where quotes are kept, also after they have expired, so that a late customer learns when. */
public interface Quotes {

    /** Keeps a new one. */
    void add(Quote quote);

    /** Empty when there is none of that id. */
    Optional<Quote> byId(QuoteId id);
}
