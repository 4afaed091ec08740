package dev.rentwright.booking.paying;

import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.desk.Till;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.money.Money;
import dev.rentwright.payment.Payment;
import java.util.Optional;

final class RecordPaymentService implements RecordPayment {

    private final Needs needs;
    private final Desk desk;
    private final Till till;
    private final MoneyArrival arrival;

    RecordPaymentService(Needs needs, Desk desk, Till till, MoneyArrival arrival) {
        this.needs = needs;
        this.desk = desk;
        this.till = till;
        this.arrival = arrival;
    }

    @Override
    public Outcome<Payment> record(Command command) {
        needs.access().require(command.actor(), Permission.PAYMENT_RECORD);
        return needs.unitOfWork()
                .run(() -> desk.open(command.actor(), command.target()).then(file -> {
                    Optional<Refusal> refusal = refusal(command, file);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    Payment draft = till.draft(
                            file.booking(),
                            command.purpose(),
                            Payment.MANUAL,
                            Optional.of(command.method()),
                            command.amount());
                    CaseFile paid = till.take(file, draft);
                    arrival.of(paid);
                    // As it stands: money for a booking that lost its period is on its way back already.
                    return Outcome.granted(needs.payments().byId(draft.id()).orElseThrow());
                }));
    }

    private static Optional<Refusal> refusal(Command command, CaseFile file) {
        if (BookingTransitions.TABLE.isFinal(file.booking().status())) {
            return Optional.of(BookingTransitions.TABLE.refusal(file.booking().status(), BookingTrigger.CONFIRM));
        }
        if (!StartPaymentService.PAID_BY_CUSTOMERS.contains(command.purpose())) {
            return Optional.of(Desk.invalid("purpose", "RENTAL, ADDITIONAL, DAMAGE or DEPOSIT", command.purpose()));
        }
        Money due = switch (command.purpose()) {
            case DEPOSIT -> file.account().depositMissing();
            case DAMAGE -> Till.damage(file);
            case RENTAL, ADDITIONAL, REFUND -> file.account().balance();
        };
        Optional<Refusal> foreign = Desk.otherCurrency(command.amount(), due);
        if (foreign.isPresent()) {
            return foreign;
        }
        if (!due.isPositive()) {
            return Optional.of(Desk.invalid("amount", "no payment, for nothing is due", command.amount()));
        }
        boolean sensible = command.amount().isPositive() && command.amount().compareTo(due) <= 0;
        return sensible
                ? Optional.empty()
                : Optional.of(Desk.invalid("amount", "more than 0 and at most " + due, command.amount()));
    }
}
