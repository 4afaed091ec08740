package dev.rentwright.vocabulary;

/** A trade's way of speaking (REC-20); the names are those of the query parameter {@code vocabulary}. */
public enum Vocabulary {
    /** A car hire firm's back office: source 000. */
    ERP("000"),
    /** A marketplace of cars: source 001. */
    MARKETPLACE("001"),
    /** A hotel's front desk: source 002. */
    HOTEL("002"),
    /** A fleet with its own drivers: source 003. */
    FLEET("003"),
    /** A portal of homes: source 004. */
    PROPERTY("004");

    private final String source;

    Vocabulary(String source) {
        this.source = source;
    }

    /** The document that it comes from, as the requirements cite it. */
    public String source() {
        return source;
    }
}
