package dev.rentwright.exchange.ecb;

import dev.rentwright.money.Currencies;
import dev.rentwright.quote.DailyRates;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The bank's document: a {@code Cube} with a {@code time} for each day, and in it one for each currency. */
final class EcbDocument {

    /** The bank publishes around this time, in Frankfurt; which day a rate is of is what matters. */
    private static final LocalTime PUBLISHED = LocalTime.of(16, 0);

    private static final ZoneId FRANKFURT = ZoneId.of("Europe/Berlin");

    private EcbDocument() {}

    /**
     * The rates of all its days.
     *
     * @throws IllegalArgumentException when it is none of the bank's documents
     */
    static DailyRates read(InputStream document) {
        Map<Instant, Map<CurrencyUnit, BigDecimal>> days = new HashMap<>();
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(document);
            Map<CurrencyUnit, BigDecimal> day = new HashMap<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Cube")) {
                    Optional<String> time = attribute(xml, "time");
                    if (time.isPresent()) {
                        day = new HashMap<>();
                        days.put(published(time.get()), day);
                    }
                    worth(xml, day);
                }
            }
        } catch (XMLStreamException | DateTimeParseException | NumberFormatException garbled) {
            throw new IllegalArgumentException("expected a document of the European Central Bank", garbled);
        }
        if (days.values().stream().allMatch(Map::isEmpty)) {
            throw new IllegalArgumentException(
                    "expected a document of the European Central Bank, got one without rates");
        }
        return new DailyRates(Currencies.of("EUR"), "ECB", days);
    }

    /** What is paid no more, or in no minor units, nobody is shown a price in. */
    private static void worth(XMLStreamReader xml, Map<CurrencyUnit, BigDecimal> day) {
        Optional<String> code = attribute(xml, "currency");
        Optional<String> rate = attribute(xml, "rate");
        if (code.isPresent() && rate.isPresent()) {
            currency(code.get()).ifPresent(known -> day.put(known, new BigDecimal(rate.get())));
        }
    }

    private static Optional<CurrencyUnit> currency(String code) {
        try {
            return Optional.of(Currencies.of(code));
        } catch (IllegalArgumentException withdrawn) {
            return Optional.empty();
        }
    }

    private static Instant published(String date) {
        return LocalDate.parse(date).atTime(PUBLISHED).atZone(FRANKFURT).toInstant();
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** A document from outside names nothing that would be read besides it. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
