package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.DriverRules;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.time.FullYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

final class NameDriversService implements NameDrivers {

    private static final Set<BookingStatus> STATES =
            Set.of(BookingStatus.PENDING, BookingStatus.APPROVED, BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);

    private final PaperworkNeeds needs;
    private final Folder folder;
    private final AgreementDesk agreements;

    NameDriversService(PaperworkNeeds needs, Folder folder, AgreementDesk agreements) {
        this.needs = needs;
        this.folder = folder;
        this.agreements = agreements;
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
        DriverRules rules = booking.terms().plan().card().extras().drivers().rules();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < drivers.size(); i++) {
            int position = i + 1;
            refusals(drivers.get(i), rentable, rules, booking.period().startDate(), returned)
                    .forEach(refusal -> refusals.add(refusal.with("driver", position)));
        }
        refusals.addAll(dearer(booking, drivers));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        needs.drivers().put(booking.id(), drivers);
        agreements.follow(booking, folder.now());
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

    /** Of those who cost more for their age no more may come than were agreed on and paid for (domain P10). */
    private static List<Refusal> dearer(Booking booking, List<AdditionalDriver> drivers) {
        DriverTerms terms = booking.terms().plan().card().extras().drivers();
        List<Integer> agreed = booking.terms().request().travellers().driverAges().stream()
                .skip(1)
                .toList();
        List<Integer> named = drivers.stream()
                .map(driver ->
                        FullYears.between(driver.birthDate(), booking.period().startDate()))
                .toList();
        return Stream.of(
                        dearer("young", terms::costsAsYoung, agreed, named),
                        dearer("senior", terms::costsAsSenior, agreed, named))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> dearer(
            String what, IntPredicate costsMore, List<Integer> agreed, List<Integer> named) {
        long most = agreed.stream().filter(costsMore::test).count();
        long come = named.stream().filter(costsMore::test).count();
        return come <= most
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "drivers")
                        .with("expected", "at most " + most + " " + what + " ones, as agreed")
                        .with("actual", come));
    }

    private static List<Refusal> refusals(
            AdditionalDriver driver, Rentable rentable, DriverRules rules, LocalDate pickup, LocalDate returned) {
        List<Refusal> refusals = new ArrayList<>();
        rentable.minimumAge()
                .ifPresent(minimum -> refusals.addAll(
                        DriverRules.from(minimum).ageRefusals(Optional.of(driver.birthDate()), pickup)));
        refusals.addAll(rules.ageRefusals(Optional.of(driver.birthDate()), pickup));
        driver.licence().ifPresent(licence -> refusals.addAll(rules.licenceRefusals(licence, pickup, returned)));
        return refusals;
    }
}
