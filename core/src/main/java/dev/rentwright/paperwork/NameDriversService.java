package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.DriverRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class NameDriversService implements NameDrivers {

    private static final Set<BookingStatus> STATES =
            Set.of(BookingStatus.PENDING, BookingStatus.APPROVED, BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);

    private final PaperworkNeeds needs;
    private final Folder folder;

    NameDriversService(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    @Override
    public Outcome<List<AdditionalDriver>> name(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_UPDATE);
        return needs.unitOfWork()
                .run(() -> folder.openIn(STATES, "NAME_DRIVERS", command.actor(), command.booking())
                        .then(booking -> name(command.drivers(), booking)));
    }

    private Outcome<List<AdditionalDriver>> name(List<AdditionalDriver> drivers, Booking booking) {
        Rentable rentable = folder.rentable(booking);
        int most = most(booking, rentable);
        if (drivers.size() > most) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "drivers")
                    .with("expected", "at most " + most + ", as agreed")
                    .with("actual", drivers.size()));
        }
        LocalDate returned = booking.period()
                .end()
                .atZone(needs.locations().byId(booking.dropOff()).orElseThrow().zone())
                .toLocalDate();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            int position = i + 1;
            refusals(drivers.get(i), rentable, booking.period().startDate(), returned)
                    .forEach(refusal -> refusals.add(refusal.with("driver", position)));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        needs.drivers().put(booking.id(), drivers);
        return Outcome.granted(drivers);
    }

    /** Where each further driver costs, those who were paid for; else as many as there may be. */
    private static int most(Booking booking, Rentable rentable) {
        if (rentable.kind() != RentableKind.VEHICLE) {
            return 0;
        }
        boolean charged =
                booking.terms().plan().card().extras().drivers().additional().isPresent();
        int paid = booking.terms().request().travellers().driverAges().size() - 1;
        return charged ? Math.max(0, paid) : MOST;
    }

    private static List<Refusal> refusals(
            AdditionalDriver driver, Rentable rentable, LocalDate pickup, LocalDate returned) {
        List<Refusal> refusals = new ArrayList<>();
        rentable.minimumAge()
                .ifPresent(minimum -> refusals.addAll(
                        DriverRules.from(minimum).ageRefusals(Optional.of(driver.birthDate()), pickup)));
        driver.licence()
                .ifPresent(licence -> refusals.addAll(DriverRules.NONE.licenceRefusals(licence, pickup, returned)));
        return refusals;
    }
}
