package dev.rentwright.quote;

/** Seals quotes, so that one that was changed after it was given is noticed. */
public interface QuoteSigner {

    /** Seals nothing, and takes every quote as it is. */
    QuoteSigner NONE = new QuoteSigner() {
        @Override
        public String sign(Quote unsigned) {
            return "";
        }

        @Override
        public boolean accepts(Quote quote) {
            return true;
        }
    };

    /** The seal of a quote, over all that it says but the seal itself; empty for none. */
    String sign(Quote unsigned);

    /** Whether a quote says what it said when it was sealed. */
    boolean accepts(Quote quote);
}
