package dev.rentwright.vocabulary;

import static dev.rentwright.catalogue.status.OperationalStatus.AVAILABLE;
import static dev.rentwright.catalogue.status.OperationalStatus.BLOCKED;
import static dev.rentwright.catalogue.status.OperationalStatus.CLEANING;
import static dev.rentwright.catalogue.status.OperationalStatus.IN_USE;
import static dev.rentwright.catalogue.status.OperationalStatus.MAINTENANCE;
import static dev.rentwright.catalogue.status.OperationalStatus.OUT_OF_SERVICE;
import static dev.rentwright.catalogue.status.OperationalStatus.RESERVED;
import static dev.rentwright.catalogue.status.OperationalStatus.RETIRED;

import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How what is rented is called in each vocabulary, both ways (REC-07). */
public final class AssetWords {

    private static final String TAKEN = "not available";

    /** The rows, in the order of the requirements. */
    public static final List<Row> ROWS = List.of(
            //                 000               002            hidden 001    003          004    its days blocked
            new Row(AVAILABLE, "available", "available", false, true, "available", true, false),
            new Row(RESERVED, "available", "reserved", false, true, "available", true, false),
            new Row(IN_USE, "rented", "occupied", false, true, TAKEN, true, false),
            new Row(CLEANING, "maintenance", "cleaning", false, true, TAKEN, true, false),
            new Row(MAINTENANCE, "maintenance", "maintenance", false, false, TAKEN, true, true),
            new Row(BLOCKED, "out_of_service", "blocked", false, false, TAKEN, true, true),
            new Row(OUT_OF_SERVICE, "out_of_service", "blocked", false, false, TAKEN, false, false),
            new Row(RETIRED, "retired", "blocked", true, false, TAKEN, false, false));

    private static final List<Reading> READINGS = List.of(
            new Reading(Vocabulary.ERP, "available", AVAILABLE),
            new Reading(Vocabulary.ERP, "rented", IN_USE),
            new Reading(Vocabulary.ERP, "maintenance", MAINTENANCE),
            new Reading(Vocabulary.ERP, "out_of_service", OUT_OF_SERVICE),
            new Reading(Vocabulary.ERP, "retired", RETIRED),
            new Reading(Vocabulary.HOTEL, "available", AVAILABLE),
            new Reading(Vocabulary.HOTEL, "reserved", RESERVED),
            new Reading(Vocabulary.HOTEL, "occupied", IN_USE),
            new Reading(Vocabulary.HOTEL, "cleaning", CLEANING),
            new Reading(Vocabulary.HOTEL, "maintenance", MAINTENANCE),
            new Reading(Vocabulary.HOTEL, "blocked", BLOCKED),
            new Reading(Vocabulary.FLEET, "available", AVAILABLE));

    private AssetWords() {}

    /**
     * A row of the table.
     *
     * @param status what it is doing
     * @param erp 000, of vehicles
     * @param hotel 002, of rooms
     * @param hidden whether 002 shows the room to nobody
     * @param marketplace 001's flag {@code available}
     * @param fleet 003, of cars
     * @param property 004's flag {@code is_active}
     * @param daysBlocked whether 004 shows its days as blocked
     */
    public record Row(
            OperationalStatus status,
            String erp,
            String hotel,
            boolean hidden,
            boolean marketplace,
            String fleet,
            boolean property,
            boolean daysBlocked) {}

    private record Reading(Vocabulary vocabulary, String word, OperationalStatus status) {}

    /** The row of a status. */
    public static Row of(OperationalStatus status) {
        return ROWS.stream().filter(row -> row.status() == status).findFirst().orElseThrow();
    }

    /**
     * What a word of another system means; empty when its vocabulary has no such word, and for flags, which say what may be
     * sold and not what it is doing.
     *
     * @param rented whether a current booking has it: 003 knows only "not available"
     */
    public static Optional<OperationalStatus> read(Vocabulary vocabulary, String word, boolean rented) {
        Optional<OperationalStatus> known = READINGS.stream()
                .filter(one -> one.vocabulary() == vocabulary && one.word().equals(word))
                .map(Reading::status)
                .findFirst();
        return known.isEmpty() && vocabulary == Vocabulary.FLEET ? Optional.of(rented ? IN_USE : BLOCKED) : known;
    }

    /** What a rentable of two axes is called in a vocabulary. */
    public static AssetWord of(OperationalStatus doing, PublicationStatus sale, Vocabulary vocabulary) {
        Row row = of(doing);
        boolean sold = sale == PublicationStatus.PUBLISHED;
        Optional<String> no = Optional.empty();
        Optional<Boolean> unsaid = Optional.empty();
        return switch (vocabulary) {
            case ERP ->
                new AssetWord(vocabulary, Optional.of(row.erp()), Optional.of(sold), unsaid, unsaid, unsaid, unsaid);
            case MARKETPLACE ->
                new AssetWord(
                        vocabulary,
                        no,
                        unsaid,
                        Optional.of(sold && row.marketplace()),
                        Optional.of(sale == PublicationStatus.COMING_SOON),
                        unsaid,
                        unsaid);
            case HOTEL ->
                new AssetWord(
                        vocabulary,
                        Optional.of(row.hotel()),
                        Optional.of(sold),
                        unsaid,
                        unsaid,
                        Optional.of(row.hidden()),
                        unsaid);
            case FLEET -> new AssetWord(vocabulary, Optional.of(row.fleet()), unsaid, unsaid, unsaid, unsaid, unsaid);
            case PROPERTY ->
                new AssetWord(
                        vocabulary,
                        no,
                        Optional.of(sold && row.property()),
                        unsaid,
                        unsaid,
                        unsaid,
                        Optional.of(row.daysBlocked()));
        };
    }

    /** All that another system calls so; none when its vocabulary has no such word, or has flags instead. */
    public static Set<OperationalStatus> meant(Vocabulary vocabulary, String word) {
        return Arrays.stream(OperationalStatus.values())
                .filter(status -> of(status, PublicationStatus.PUBLISHED, vocabulary)
                        .status()
                        .equals(Optional.of(word)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What 001 {@code available} or 004 {@code is_active} means for what may be sold. */
    public static PublicationStatus published(boolean flag) {
        return flag ? PublicationStatus.PUBLISHED : PublicationStatus.UNPUBLISHED;
    }

    /** What 001's flags mean together; {@code comingSoon} says more than {@code available}. */
    public static PublicationStatus published(boolean flag, boolean comingSoon) {
        return comingSoon ? PublicationStatus.COMING_SOON : published(flag);
    }
}
