package dev.rentwright.exchange.ecb;

import dev.rentwright.money.ExchangeRate;
import dev.rentwright.quote.DailyRates;
import dev.rentwright.quote.ExchangeRates;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rates of a file of the bank, which is read again when it has been replaced. One that cannot be read then, half written
 * say, is told once and leaves what was known. Safe to share between threads.
 *
 * <pre>{@code
 * Rentwright.on(ports).exchangeRates(EcbRates.in(Path.of("eurofxref-daily.xml"))).open();
 * }</pre>
 */
public final class EcbRates implements ExchangeRates {

    private static final Logger LOG = LoggerFactory.getLogger(EcbRates.class);

    private final Path file;
    private volatile Known known;

    private EcbRates(Path file, Known known) {
        this.file = file;
        this.known = known;
    }

    /**
     * The rates of a file.
     *
     * @throws UncheckedIOException when it cannot be read
     * @throws IllegalArgumentException when it is none of the bank's
     */
    public static EcbRates in(Path file) {
        FileTime changed = changed(file);
        return new EcbRates(file, new Known(changed, read(file)));
    }

    @Override
    public Optional<ExchangeRate> rate(CurrencyUnit from, CurrencyUnit to, Instant at) {
        return current().rate(from, to, at);
    }

    /** Two may read it at the same time, and come to the same. */
    private DailyRates current() {
        Known last = known;
        try {
            FileTime changed = changed(file);
            if (!changed.equals(last.changed())) {
                last = new Known(changed, reread(last));
                known = last;
            }
        } catch (UncheckedIOException gone) {
            LOG.debug("{} is not there now; its last rates count", file, gone);
        }
        return last.rates();
    }

    private DailyRates reread(Known last) {
        try {
            return read(file);
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            LOG.warn("{} was replaced by something that cannot be read; its last rates count", file, broken);
            return last.rates();
        }
    }

    private static DailyRates read(Path file) {
        try (InputStream document = Files.newInputStream(file)) {
            return EcbDocument.read(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was read, and of which file. */
    private record Known(FileTime changed, DailyRates rates) {}
}
