package dev.rentwright.persistence.jpa.host;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What went wrong with a transaction, told by the SQL states of PostgreSQL in the chain of causes. */
enum Misfortune {
    /** Somebody else was first: run it again. */
    LOST_RACE,
    /** What was taken for granted is not so: run it again, and take nothing for granted. */
    WRONG_GUESS,
    /** The database is not there. */
    UNAVAILABLE,
    /** A number is greater than its column keeps. */
    TOO_GREAT,
    /** A refusal, a defect, or the work's own exception: for the caller. */
    OTHER;

    /**
     * Serialization failure, deadlock, lock time-out, an overlap that only the exclusion constraint saw, and a code or plate
     * that somebody took in the same moment: run again, the work meets what was first and refuses as it should.
     */
    private static final Set<String> RACES = Set.of("40001", "40P01", "55P03", "23P01", "23505");

    /**
     * Shut down, crashed, starting up, too many connections, connection taken away while idle; a statement that was given up
     * because it waited behind too many others, or because the database is too slow (FM-05).
     */
    private static final Set<String> ABSENCES = Set.of("25P03", "57014", "57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION_EXCEPTION = "08";

    private static final String NUMBER_OUT_OF_RANGE = "22003";

    static Misfortune of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            if (cause instanceof OptimisticLockException) {
                return LOST_RACE;
            }
            if (cause instanceof WrongGuess) {
                return WRONG_GUESS;
            }
            if (cause instanceof SQLException sql) {
                Misfortune known = of(sql);
                if (known != OTHER) {
                    return known;
                }
            }
        }
        return OTHER;
    }

    private static Misfortune of(SQLException sql) {
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (RACES.contains(state)) {
            return LOST_RACE;
        }
        if (state.equals(WrongGuess.STATE)) {
            return WRONG_GUESS;
        }
        if (state.equals(NUMBER_OUT_OF_RANGE)) {
            return TOO_GREAT;
        }
        boolean absent = state.startsWith(CONNECTION_EXCEPTION)
                || ABSENCES.contains(state)
                || sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException;
        return absent ? UNAVAILABLE : OTHER;
    }

    private static @Nullable Throwable next(Throwable cause) {
        if (cause.getCause() != null) {
            return cause.getCause();
        }
        return cause instanceof SQLException sql ? sql.getNextException() : null;
    }
}
