package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingAccount;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.paying.RecordPayment;
import dev.rentwright.booking.paying.StartPayment;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money comes: online, where the provider's messages take their time, and at the desk. */
final class PayActs {

    private final Stage stage;
    private final Picks picks;

    PayActs(Stage stage, Picks picks) {
        this.stage = stage;
        this.picks = picks;
    }

    List<Act> all() {
        return List.of(
                new Act(12, "pay-online", this::payOnline),
                new Act(12, "complete-intent", this::completeIntent),
                new Act(1, "lose-hold", this::loseHold),
                new Act(12, "message", this::message),
                new Act(6, "pay-at-desk", this::payAtDesk));
    }

    /** All that the provider has not told yet. */
    void tellAll() {
        while (!stage.provider.untold().isEmpty()) {
            tell(stage.provider.untold().remove(0));
        }
    }

    private String payOnline(Draw draw) {
        boolean rentalFirst = draw.chance(50);
        return picks.some(draw)
                .map(booking -> {
                    boolean deposit = account(booking).depositMissing().isPositive()
                            && !(rentalFirst && account(booking).balance().isPositive());
                    return pay(booking, deposit ? PaymentPurpose.DEPOSIT : PaymentPurpose.RENTAL);
                })
                .orElse("nothing");
    }

    private String pay(Booking booking, PaymentPurpose purpose) {
        return booking.number() + " " + purpose
                + stage.engine
                        .bookings()
                        .paying()
                        .startPayment()
                        .start(new StartPayment.Command(CUSTOMER, Target.of(booking.id()), purpose, Optional.empty()))
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Picks::refused);
    }

    private String completeIntent(Draw draw) {
        List<PaymentId> open = stage.provider.open();
        if (open.isEmpty()) {
            return "nothing";
        }
        PaymentId intent = draw.recentOf(open);
        boolean paid = draw.chance(85);
        stage.provider.complete(intent, paid, stage.clock.instant());
        return intent + (paid ? " paid" : " declined");
    }

    private String loseHold(Draw draw) {
        List<PaymentId> held = stage.provider.held();
        if (held.isEmpty()) {
            return "nothing";
        }
        PaymentId hold = draw.recentOf(held);
        stage.provider.lapse(hold, stage.clock.instant());
        return hold + " ended";
    }

    /** In any order; now and then twice, or never. */
    private String message(Draw draw) {
        List<Integer> untold = stage.provider.untold();
        if (untold.isEmpty()) {
            return "nothing";
        }
        Integer next = draw.oneOf(untold);
        if (!draw.chance(20)) {
            untold.remove(next);
        }
        if (draw.chance(10)) {
            return next + " is lost";
        }
        return next + " " + tell(next);
    }

    private String tell(int message) {
        return stage.engine
                .payments()
                .receiveProviderMessage()
                .receive("SIMULATED", Map.of(), Integer.toString(message).getBytes(StandardCharsets.US_ASCII))
                .getClass()
                .getSimpleName();
    }

    private String payAtDesk(Draw draw) {
        Optional<Booking> some = picks.some(draw);
        if (some.isEmpty()) {
            return "nothing";
        }
        Booking booking = some.get();
        BookingAccount account = account(booking);
        boolean deposit = account.depositMissing().isPositive() && draw.chance(60);
        Money due = deposit ? account.depositMissing() : account.balance();
        Money amount = draw.chance(70) ? due : Money.of(Integer.toString(draw.between(1, 60)), "EUR");
        return booking.number() + " " + amount
                + stage.engine
                        .bookings()
                        .paying()
                        .recordPayment()
                        .record(new RecordPayment.Command(
                                DESK,
                                Target.of(booking.id()),
                                deposit ? PaymentPurpose.DEPOSIT : PaymentPurpose.RENTAL,
                                PaymentMethod.CASH,
                                amount))
                        .fold(payment -> " -> " + payment.code() + " " + payment.status(), Picks::refused);
    }

    /** All that is not held already. */
    String payAll(Booking booking) {
        BookingAccount account = account(booking);
        return pay(booking, PaymentPurpose.DEPOSIT, account.depositMissing().minus(account.depositAuthorized()))
                + pay(booking, PaymentPurpose.RENTAL, account.balance().minus(account.rentalAuthorized()));
    }

    private String pay(Booking booking, PaymentPurpose purpose, Money amount) {
        return amount.isPositive()
                ? stage.engine
                        .bookings()
                        .paying()
                        .recordPayment()
                        .record(new RecordPayment.Command(
                                DESK, Target.of(booking.id()), purpose, PaymentMethod.CASH, amount))
                        .fold(payment -> " -> " + payment.code(), Picks::refused)
                : "";
    }

    private BookingAccount account(Booking booking) {
        return BookingAccount.of(booking, stage.watched.stores().payments().of(booking.payable()));
    }
}
