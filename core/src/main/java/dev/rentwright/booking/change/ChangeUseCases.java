package dev.rentwright.booking.change;

import dev.rentwright.booking.desk.Billing;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.ending.Ending;

/** The use cases that change what was agreed. */
public record ChangeUseCases(
        ModifyBooking modifyBooking,
        PreviewModification previewModification,
        ExtendBooking extendBooking,
        PreviewExtension previewExtension,
        RenewBooking renewBooking,
        GiveNotice giveNotice,
        GuaranteeBooking guaranteeBooking,
        AddCharge addCharge,
        AddOption addOption,
        AddNote addNote,
        ChangeCommission changeCommission,
        WriteSpecialRequests writeSpecialRequests,
        WriteInternalNotes writeInternalNotes,
        RequestCancellation requestCancellation,
        WithdrawCancellation withdrawCancellation,
        DecideCancellation decideCancellation) {

    /** Wires them on what they need. */
    public static ChangeUseCases on(
            Needs needs, Desk desk, Books books, Billing billing, Amending amending, Ending ending) {
        Proposals proposals = new Proposals(needs, desk);
        ChangesService changes = new ChangesService(needs, desk, proposals, amending);
        MonthsService months = new MonthsService(needs, desk, proposals, amending, billing);
        AdditionsService additions = new AdditionsService(needs, desk, books, proposals, amending);
        RemarksService remarks = new RemarksService(needs, desk);
        Cancellations cancellations = new Cancellations(needs, desk, ending);
        return new ChangeUseCases(
                changes,
                changes::previewModification,
                changes,
                changes::previewExtension,
                months,
                months,
                additions,
                additions,
                additions,
                additions,
                new CommissionService(needs, desk, books),
                remarks,
                remarks,
                cancellations,
                cancellations,
                cancellations);
    }
}
