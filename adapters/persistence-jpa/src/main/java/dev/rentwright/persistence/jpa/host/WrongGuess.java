package dev.rentwright.persistence.jpa.host;

/** What a transaction took for granted is not so: its unit of work is done again, with nothing assumed. */
final class WrongGuess extends RuntimeException {

    /** The SQLSTATE by which a function says the same. */
    static final String STATE = "RW001";

    private static final long serialVersionUID = 1L;

    WrongGuess(String question) {
        super("expected another answer to " + question, null, false, false);
    }
}
