package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.Customer;
import java.util.Map;
import java.util.Set;

/** Approving and confirming by people. */
final class AcceptanceService implements ApproveBooking, ConfirmBooking {

    private final Needs needs;
    private final Desk desk;
    private final Acceptance acceptance;

    AcceptanceService(Needs needs, Desk desk, Acceptance acceptance) {
        this.needs = needs;
        this.desk = desk;
        this.acceptance = acceptance;
    }

    @Override
    public Outcome<Booking> approve(ApproveBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_APPROVE);
        if (!command.documents().isEmpty()) {
            needs.access().require(command.actor(), Permission.DOCUMENT_REQUEST);
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file ->
                                isAlready(file, BookingStatus.APPROVED) || isAlready(file, BookingStatus.CONFIRMED)
                                        ? anew(file, command.note())
                                        : acceptance
                                                .approve(requesting(file, command.documents()), command.note())
                                                .map(this::confirmWhereItCan))
                        .map(CaseFile::booking));
    }

    private static CaseFile requesting(CaseFile file, Set<DocumentKind> papers) {
        return papers.isEmpty()
                ? file
                : file.with(
                        file.booking().arranged(file.booking().arrangements().requesting(papers)));
    }

    /** Accepted before, and confirmed perhaps: what changed since is accepted too, if that was waited for (BKG-30). */
    private Outcome<CaseFile> anew(CaseFile file, String note) {
        if (!file.booking().arrangements().awaitsApproval()) {
            return Outcome.granted(file);
        }
        Booking accepted = file.booking().arranged(file.booking().arrangements().awaitingApproval(false));
        Map<String, Object> data = Map.of("approvedAnew", true, "note", note);
        Desk.Written written = desk.write(file, accepted, BookingEventType.MODIFIED, data);
        return Outcome.granted(confirmWhereItCan(desk.file(file.facts().actor(), written.booking())));
    }

    @Override
    public Outcome<Booking> confirm(ConfirmBooking.Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CONFIRM);
        if (command.payLater()) {
            needs.access().require(command.actor(), Permission.BOOKING_OVERRIDE);
        }
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target())
                        .then(file -> command.payLater()
                                        && customer(file).risk().isHigh()
                                ? Outcome.<CaseFile>refused(Desk.invalid("payLater", "false, of this customer", true))
                                : Outcome.granted(file))
                        .then(file -> isAlready(file, BookingStatus.CONFIRMED)
                                ? Outcome.granted(command.payLater() ? trusted(file) : file)
                                : acceptance.approveAndConfirm(
                                        command.payLater() ? payingLater(file) : file, "confirmed by staff"))
                        .map(CaseFile::booking));
    }

    /** Confirmed before: only the pickup does not wait for money any more. */
    private CaseFile trusted(CaseFile file) {
        return file.booking().arrangements().payLater()
                ? file
                : file.with(desk.write(
                                file, payingLater(file).booking(), BookingEventType.MODIFIED, Map.of("payLater", true))
                        .booking());
    }

    private static Customer customer(CaseFile file) {
        return file.facts().rental().customer();
    }

    private static CaseFile payingLater(CaseFile file) {
        Booking trusted = file.booking().arranged(file.booking().arrangements().payingLater());
        return file.with(trusted);
    }

    private CaseFile confirmWhereItCan(CaseFile approved) {
        return acceptance.confirm(approved).fold(confirmed -> confirmed, refusals -> approved);
    }

    private static boolean isAlready(CaseFile file, BookingStatus status) {
        return file.booking().status() == status;
    }
}
