package dev.rentwright.paperwork;

import dev.rentwright.availability.Duty;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Chauffeur;
import dev.rentwright.party.DriverRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Assigning and withdrawing. */
final class ChauffeurService implements AssignChauffeur, WithdrawChauffeur {

    private static final Set<BookingStatus> ASSIGNABLE =
            Set.of(BookingStatus.APPROVED, BookingStatus.CONFIRMED, BookingStatus.CHECKED_IN);
    private static final Set<BookingStatus> WITHDRAWABLE = Set.of(BookingStatus.APPROVED, BookingStatus.CONFIRMED);

    private final PaperworkNeeds needs;
    private final Folder folder;

    ChauffeurService(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    @Override
    public Outcome<Duty> assign(AssignChauffeur.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ASSIGN);
        return needs.unitOfWork()
                .run(() -> folder.openIn(ASSIGNABLE, "ASSIGN_CHAUFFEUR", command.actor(), command.booking())
                        .then(booking -> assign(command, booking)));
    }

    private Outcome<Duty> assign(AssignChauffeur.Command command, Booking booking) {
        Optional<Chauffeur> chauffeur = needs.chauffeurs()
                .byId(command.chauffeur())
                .filter(one -> one.active() && one.supplier().equals(booking.supplier()));
        if (chauffeur.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                    .with("kind", "chauffeur")
                    .with("id", command.chauffeur().value()));
        }
        if (folder.rentable(booking).kind() != RentableKind.VEHICLE) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "chauffeur")
                    .with("expected", "nobody, for what is not driven")
                    .with("actual", command.chauffeur().value()));
        }
        Optional<Refusal> unpaid = ChauffeurTerms.refusal(booking.terms().request());
        if (unpaid.isPresent()) {
            return Outcome.refused(unpaid.get());
        }
        List<Refusal> licence = DriverRules.NONE.licenceRefusals(
                chauffeur.get().licence(),
                booking.period().startDate(),
                booking.period().endDate());
        if (!licence.isEmpty()) {
            return Outcome.refused(licence);
        }
        Duty duty = new Duty(
                command.chauffeur(),
                booking.claimReference(),
                booking.period().start(),
                booking.period().end());
        List<Duty> inTheWay = needs.duties().place(duty);
        return inTheWay.isEmpty()
                ? Outcome.granted(duty)
                : Outcome.refused(inTheWay.get(0).inTheWay());
    }

    @Override
    public Outcome<BookingId> withdraw(WithdrawChauffeur.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_ASSIGN);
        return needs.unitOfWork()
                .run(() -> folder.openIn(WITHDRAWABLE, "WITHDRAW_CHAUFFEUR", command.actor(), command.booking())
                        .map(booking -> {
                            needs.duties().release(booking.claimReference());
                            return booking.id();
                        }));
    }
}
