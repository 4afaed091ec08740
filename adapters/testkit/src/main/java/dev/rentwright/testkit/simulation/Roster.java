package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Duty;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.party.ChauffeurId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of who drives for whom: nobody for two at once (AVL-22), and just as long as the rental. */
final class Roster {

    private static final Set<BookingStatus> LIVE = EnumSet.of(
            BookingStatus.PENDING, BookingStatus.APPROVED, BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);

    private final Ports stores;
    private final List<ChauffeurId> chauffeurs;
    private final Tally tally;

    Roster(Ports stores, List<ChauffeurId> chauffeurs, Tally tally) {
        this.stores = stores;
        this.chauffeurs = chauffeurs;
        this.tally = tally;
    }

    Optional<Complaint> check(Instant now) {
        return chauffeurs.stream()
                .flatMap(chauffeur -> check(chauffeur, now).stream())
                .findFirst();
    }

    private Optional<Complaint> check(ChauffeurId chauffeur, Instant now) {
        List<Duty> duties = stores.duties().within(chauffeur, Calendars.FIRST, Calendars.LAST);
        if (!duties.isEmpty()) {
            tally.saw("chauffeur");
        }
        for (int i = 1; i < duties.size(); i++) {
            if (duties.get(i - 1).until().isAfter(duties.get(i).from())) {
                return Optional.of(new Complaint(
                        "AVL-22",
                        "a chauffeur drives twice from " + duties.get(i).from()));
            }
        }
        return duties.stream()
                .flatMap(duty -> fault(duty, now).stream())
                .findFirst()
                .map(text -> new Complaint("roster", text));
    }

    private Optional<String> fault(Duty duty, Instant now) {
        Booking booking =
                stores.bookings().byId(new BookingId(duty.reference().value())).orElseThrow();
        boolean kept = LIVE.contains(booking.status())
                ? duty.from().equals(booking.period().start())
                        && duty.until().equals(booking.period().end())
                : !duty.until().isAfter(now);
        return kept
                ? Optional.empty()
                : Optional.of(booking.number() + " is " + booking.status() + " from "
                        + booking.period().start() + " to " + booking.period().end() + " and driven from "
                        + duty.from() + " to " + duty.until());
    }
}
