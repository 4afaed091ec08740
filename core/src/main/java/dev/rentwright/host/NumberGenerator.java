package dev.rentwright.host;

/** Makes the numbers that people read out on the telephone: booking, customer and payment numbers (BKG-02, PTY-31). */
public interface NumberGenerator {

    /**
     * The next number of a series, such as {@code R-2000417}; unique, at most 20 characters, gaps allowed.
     *
     * @param series the series' letter or short word
     */
    String next(String series);
}
