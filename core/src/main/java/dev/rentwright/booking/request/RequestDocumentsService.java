package dev.rentwright.booking.request;

import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class RequestDocumentsService implements RequestDocuments {

    private final Needs needs;
    private final Desk desk;

    RequestDocumentsService(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Outcome<Booking> request(Command command) {
        needs.access().require(command.actor(), Permission.DOCUMENT_REQUEST, who -> who.kind() != Actor.Kind.CUSTOMER);
        if (command.documents().isEmpty()) {
            return Outcome.refused(Desk.invalid("documents", "at least one kind", "none"));
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> BookingOperation.REQUEST_DOCUMENTS
                                .refusal(file.booking().status())
                                .<Outcome<Booking>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.granted(asking(file, command.documents())))));
    }

    private Booking asking(CaseFile file, Set<DocumentKind> more) {
        Arrangements was = file.booking().arrangements();
        if (was.requested().containsAll(more)) {
            return file.booking();
        }
        Set<DocumentKind> all = EnumSet.copyOf(more);
        all.addAll(was.requested());
        List<String> told = all.stream().map(Enum::name).toList();
        return desk.write(
                        file,
                        file.booking().arranged(was.requesting(all)),
                        BookingEventType.MODIFIED,
                        Map.of("documents", told))
                .booking();
    }
}
