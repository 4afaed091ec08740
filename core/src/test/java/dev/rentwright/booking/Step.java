package dev.rentwright.booking;

import static dev.rentwright.booking.Story.ADA;
import static dev.rentwright.booking.Story.BOSS;
import static dev.rentwright.booking.Story.DESK;

import dev.rentwright.booking.assignment.AssignRentable;
import dev.rentwright.booking.change.AddCharge;
import dev.rentwright.booking.change.AddNote;
import dev.rentwright.booking.change.AddOption;
import dev.rentwright.booking.change.DecideCancellation;
import dev.rentwright.booking.change.GiveNotice;
import dev.rentwright.booking.change.GuaranteeBooking;
import dev.rentwright.booking.change.RenewBooking;
import dev.rentwright.booking.change.RequestCancellation;
import dev.rentwright.booking.change.WithdrawCancellation;
import dev.rentwright.booking.change.WriteInternalNotes;
import dev.rentwright.booking.change.WriteSpecialRequests;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.booking.counter.DeleteBooking;
import dev.rentwright.booking.ending.CancelBooking;
import dev.rentwright.booking.ending.DeclineBooking;
import dev.rentwright.booking.ending.RecordNoShow;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.request.ApproveBooking;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.booking.settlement.ChargeDamage;
import dev.rentwright.booking.settlement.ReleaseDeposit;
import dev.rentwright.booking.settlement.TerminateBooking;
import dev.rentwright.booking.settlement.VoidBooking;
import dev.rentwright.booking.settlement.WriteOffDebt;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.pricing.ChosenAddOn;
import java.util.Optional;
import java.util.function.BiFunction;

/** Every command about a booking, and for each rule of its own a way of breaking it. */
@SuppressWarnings("ImmutableEnumChecker") // the commands are lambdas without a state
enum Step {
    APPROVE((s, b) ->
            s.does.requests().approveBooking().approve(new ApproveBooking.Command(DESK, Target.of(b), "welcome"))),
    DECLINE((s, b) -> s.does.endings().declineBooking().decline(new DeclineBooking.Command(DESK, Target.of(b), "no"))),
    CONFIRM((s, b) -> s.does.requests().confirmBooking().confirm(new ConfirmBooking.Command(DESK, Target.of(b)))),
    CANCEL_AS_CUSTOMER((s, b) -> s.cancels(ADA, b)),
    CANCEL_AS_STAFF((s, b) -> s.cancels(DESK, b)),
    CANCEL_WITHOUT_REASON((s, b) -> s.does.endings()
            .cancelBooking()
            .cancel(new CancelBooking.Command(DESK, Target.of(b), " ", Optional.empty()))),
    CANCEL_FROM_AN_OLD_PAGE((s, b) -> s.does.endings()
            .cancelBooking()
            .cancel(new CancelBooking.Command(ADA, new Target(b, Optional.of(0L)), "old", Optional.empty()))),
    CHECK_IN((s, b) -> checkIn(s, b, Condition.of(odometer(s), "1"))),
    CHECK_IN_WITHOUT_FUEL(
            (s, b) -> checkIn(s, b, new Condition(Optional.of(odometer(s)), Optional.empty(), "no gauge"))),
    CHECK_OUT((s, b) -> checkOut(s, b, odometer(s) + 1500)),
    CHECK_OUT_WITH_LESS_ON_THE_ODOMETER((s, b) -> checkOut(s, b, odometer(s) - 1)),
    COMPLETE((s, b) -> s.completes(b)),
    NO_SHOW((s, b) -> s.does.endings().recordNoShow().record(new RecordNoShow.Command(DESK, Target.of(b)))),
    TERMINATE((s, b) -> terminate(s, b, "wrecked")),
    TERMINATE_WITHOUT_REASON((s, b) -> terminate(s, b, "")),
    ADD_DAMAGE((s, b) -> damage(s, b, "120")),
    ADD_DAMAGE_BEYOND_THE_DEPOSIT((s, b) -> damage(s, b, "700")),
    RELEASE_DEPOSIT(
            (s, b) -> s.does.settlements().releaseDeposit().release(new ReleaseDeposit.Command(DESK, Target.of(b)))),
    WRITE_OFF((s, b) -> s.does.settlements()
            .writeOffDebt()
            .writeOff(new WriteOffDebt.Command(DESK, Target.of(b), "nobody will pay it"))),
    VOID((s, b) -> voidIt(s, b, "never happened")),
    VOID_WITHOUT_REASON((s, b) -> voidIt(s, b, "")),
    MODIFY_TO_LONGER((s, b) -> s.modifies(b, Story.from("2026-05-04T10:00", "2026-05-16T10:00"))),
    MODIFY_TO_SHORTER((s, b) -> s.modifies(b, Story.from("2026-05-05T10:00", "2026-05-09T10:00"))),
    MODIFY_TO_THE_PAST((s, b) -> s.modifies(b, Story.from("2026-04-04T10:00", "2026-04-09T10:00"))),
    EXTEND((s, b) -> s.extendsUntil(b, "2026-05-17T10:00")),
    EXTEND_BACKWARDS((s, b) -> s.extendsUntil(b, "2026-05-06T10:00")),
    ASK_TO_CANCEL((s, b) ->
            s.does.changes().requestCancellation().request(new RequestCancellation.Command(ADA, Target.of(b), "ill"))),
    ASK_NO_MORE((s, b) ->
            s.does.changes().withdrawCancellation().withdraw(new WithdrawCancellation.Command(ADA, Target.of(b)))),
    ACCEPT_TO_CANCEL((s, b) -> s.does.changes()
            .decideCancellation()
            .decide(new DecideCancellation.Command(DESK, Target.of(b), true, "well"))),
    REJECT_TO_CANCEL((s, b) -> s.does.changes()
            .decideCancellation()
            .decide(new DecideCancellation.Command(DESK, Target.of(b), false, "no"))),
    ASSIGN_ANOTHER((s, b) -> s.does.assignments()
            .assignRentable()
            .assign(new AssignRentable.Command(DESK, Target.of(b), Optional.of(s.otherCar)))),
    GUARANTEE((s, b) -> s.does.changes()
            .guaranteeBooking()
            .guarantee(new GuaranteeBooking.Command(DESK, Target.of(b), GuaranteeType.CORPORATE))),
    ADD_CHARGE((s, b) -> s.does.changes()
            .addCharge()
            .add(new AddCharge.Command(DESK, Target.of(b), "SAND", "", Story.eur("12"), Story.eur("2")))),
    ADD_NOTE((s, b) -> s.does.changes().addNote().note(new AddNote.Command(DESK, Target.of(b), "rang up"))),
    WRITE_REQUESTS((s, b) -> s.does.changes()
            .writeSpecialRequests()
            .write(new WriteSpecialRequests.Command(ADA, Target.of(b), "a window seat"))),
    WRITE_NOTES((s, b) -> s.does.changes()
            .writeInternalNotes()
            .write(new WriteInternalNotes.Command(DESK, Target.of(b), "wears a hat"))),
    ADD_UNKNOWN_OPTION((s, b) ->
            s.does.changes().addOption().add(new AddOption.Command(DESK, Target.of(b), new ChosenAddOn("TENT", 1)))),
    GIVE_NOTICE(
            (s, b) -> s.does.changes().giveNotice().give(new GiveNotice.Command(ADA, Target.of(b), Optional.empty()))),
    RENEW((s, b) -> s.does.changes().renewBooking().renew(new RenewBooking.Command(DESK, Target.of(b)))),
    ADD_DELETION((s, b) -> s.does.counter().deleteBooking().delete(new DeleteBooking.Command(ADA, Target.of(b)))),
    START_RENTAL((s, b) -> s.start(b, PaymentPurpose.RENTAL)),
    START_DEPOSIT((s, b) -> s.start(b, PaymentPurpose.DEPOSIT)),
    START_DAMAGE((s, b) -> s.start(b, PaymentPurpose.DAMAGE)),
    CASH_IN_FULL((s, b) -> cash(s, b, PaymentPurpose.RENTAL, s.view(b).account().balance())),
    CASH_IN_PART((s, b) -> cash(s, b, PaymentPurpose.RENTAL, Story.eur("33.33"))),
    CASH_DEPOSIT((s, b) -> cash(s, b, PaymentPurpose.DEPOSIT, Story.eur("300"))),
    CASH_TOO_MUCH((s, b) -> cash(s, b, PaymentPurpose.RENTAL, Story.eur("100000"))),
    CASH_OF_ANOTHER_COUNTRY((s, b) -> cash(s, b, PaymentPurpose.RENTAL, Money.of("10", "USD")));

    private final BiFunction<Story, BookingId, Outcome<?>> command;

    Step(BiFunction<Story, BookingId, Outcome<?>> command) {
        this.command = command;
    }

    Outcome<?> take(Story story, BookingId booking) {
        return command.apply(story, booking);
    }

    private static Outcome<Booking> checkIn(Story story, BookingId booking, Condition seen) {
        return story.does.counter().checkIn().checkIn(new CheckIn.Command(DESK, Target.of(booking), seen));
    }

    private static Outcome<Booking> checkOut(Story story, BookingId booking, long odometer) {
        return story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(DESK, Target.of(booking), Condition.of(odometer, "0.8")));
    }

    private static Outcome<Booking> terminate(Story story, BookingId booking, String reason) {
        return story.does
                .settlements()
                .terminateBooking()
                .terminate(new TerminateBooking.Command(BOSS, Target.of(booking), reason));
    }

    private static Outcome<Booking> damage(Story story, BookingId booking, String amount) {
        ChargeDamage.Command command = new ChargeDamage.Command(DESK, Target.of(booking), Story.eur(amount), "a dent");
        return story.does
                .settlements()
                .drawOnDeposit()
                .draw(command)
                .then(drawn -> story.does.settlements().chargeDamage().charge(command));
    }

    private static Outcome<Booking> voidIt(Story story, BookingId booking, String reason) {
        return story.does.settlements().voidBooking().voidIt(new VoidBooking.Command(BOSS, Target.of(booking), reason));
    }

    private static Outcome<?> cash(Story story, BookingId booking, PaymentPurpose purpose, Money amount) {
        return story.does
                .paying()
                .recordPayment()
                .record(new RecordPayment.Command(DESK, Target.of(booking), purpose, PaymentMethod.CASH, amount));
    }

    private static long odometer(Story story) {
        return story.theCar().vehicle().orElseThrow().odometerKm();
    }
}
