package dev.rentwright.testkit.contract;

import static dev.rentwright.testkit.fixture.PaymentFixture.aPayment;
import static dev.rentwright.testkit.fixture.PaymentFixture.aRefund;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.Booking;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import dev.rentwright.party.Scope;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.payment.Payments} promises. */
public abstract class PaymentsContract extends StoreContract {

    private static final Instant NOW = Times.NOW;
    private static final Money PRICE = Money.of("150.00", "EUR");

    @Test
    public void a_payment_is_kept_as_it_was_given() {
        Booking booking = openShop().booking();
        List<Payment> payments = List.of(
                aPayment(booking, PRICE, NOW),
                aPayment(booking, Money.of("15000", "JPY"), NOW).knownAs("pi_jpy", Optional.of("secret")),
                aPayment(booking, Money.of("150.123", "KWD"), NOW).authorized().nextStep(Optional.of(NOW)),
                aPayment(booking, PRICE, NOW)
                        .knownAs("pi_1", Optional.empty())
                        .succeeded()
                        .refunding(Money.of("0.01", "EUR")),
                aPayment(booking, PRICE, NOW).failed(new Payment.Failure("card_declined", false)),
                aPayment(booking, PRICE, NOW).voided(),
                aHold(booking),
                aHold(booking).capturing(Money.of("20", "EUR"), NOW),
                aHold(booking).capturing(Money.of("0", "EUR"), NOW),
                aHold(booking).capturing(Money.of("20", "EUR"), NOW).succeeded(Money.of("20", "EUR")),
                atTheTill(booking));

        payments.forEach(this::add);

        payments.forEach(payment -> assertKept(payment, () -> ports().payments().byId(payment.id())));
    }

    @Test
    public void a_refund_is_kept_with_the_payment_that_it_takes_from() {
        Booking booking = openShop().booking();
        Payment paid = aPayment(booking, PRICE, NOW).succeeded();
        Payment refund = aRefund(booking, paid, Money.of("20", "EUR"), NOW.plusSeconds(1));

        add(paid);
        add(refund);

        assertKept(refund, () -> ports().payments().byId(refund.id()));
    }

    @Test
    public void nothing_is_found_under_an_unknown_id() {
        assertAbsent(() -> ports().payments().byId(new PaymentId(Counter.id())));
        assertEquals(List.of(), inUnit(() -> ports().payments().of(new PayableId(Counter.id()))));
    }

    @Test
    public void a_saved_move_is_the_next_version() {
        Payment begun = aPayment(openShop().booking(), PRICE, NOW);
        add(begun);
        Payment succeeded = begun.knownAs("pi_7", Optional.of("secret")).succeeded();

        save(succeeded);
        assertKept(succeeded.atVersion(2), () -> ports().payments().byId(begun.id()));

        Payment refunded = succeeded.atVersion(2).refunding(PRICE);
        save(refunded);
        assertKept(refunded.atVersion(3), () -> ports().payments().byId(begun.id()));
    }

    @Test
    public void a_move_made_from_an_old_version_is_stale_and_changes_nothing() {
        Payment read = aPayment(openShop().booking(), PRICE, NOW);
        add(read);
        save(read);

        assertStale(() -> ports().payments().save(read.voided()));

        assertKept(read.atVersion(2), () -> ports().payments().byId(read.id()));
    }

    @Test
    public void a_second_payment_of_the_same_id_or_code_fails_and_the_first_stays() {
        Booking booking = openShop().booking();
        Payment first = aPayment(booking, PRICE, NOW);
        add(first);
        Payment other = aPayment(booking, PRICE, NOW);

        assertDefect(() -> ports().payments().add(copy(other, first.id(), other.code())));
        assertDefect(() -> ports().payments().add(copy(other, other.id(), first.code())));

        assertEquals(List.of(first), inUnit(() -> ports().payments().of(booking.payable())));
    }

    @Test
    public void money_that_comes_after_a_failure_is_kept_beside_it_under_the_same_name_of_the_provider() {
        Booking booking = openShop().booking();
        Payment failed = aPayment(booking, PRICE, NOW)
                .knownAs("pi_42", Optional.empty())
                .failed(new Payment.Failure("card_declined", true));
        Payment late = aPayment(booking, PRICE, NOW.plusMillis(1))
                .knownAs("pi_42", Optional.empty())
                .succeeded();
        add(failed);
        add(late);

        assertEquals(List.of(failed, late), inUnit(() -> ports().payments().of(booking.payable())));
    }

    @Test
    public void what_was_paid_for_one_thing_is_listed_oldest_first_and_nothing_else_with_it() {
        Booking booking = openShop().booking();
        Booking other = openShop().booking();
        Payment second = aPayment(booking, PRICE, NOW.plusMillis(2)).succeeded();
        Payment first = aPayment(booking, PRICE, NOW.plusMillis(1));
        Payment third = aRefund(booking, second, PRICE, NOW.plusMillis(3));
        List.of(second, first, third, aPayment(other, PRICE, NOW)).forEach(this::add);

        assertEquals(
                List.of(first, second, third), inUnit(() -> ports().payments().of(booking.payable())));
    }

    @Test
    public void what_is_due_is_found_the_longest_waiting_first() {
        Booking booking = openShop().booking();
        Payment second = aPayment(booking, PRICE, NOW).nextStep(Optional.of(NOW));
        Payment first = aPayment(booking, PRICE, NOW).nextStep(Optional.of(NOW.minusMillis(1)));
        Payment later = aPayment(booking, PRICE, NOW).nextStep(Optional.of(NOW.plusMillis(1)));
        Payment never = aPayment(booking, PRICE, NOW).succeeded();
        List.of(second, first, later, never).forEach(this::add);

        assertEquals(List.of(first, second), inUnit(() -> ports().payments().due(NOW, 9)));
        assertEquals(List.of(first), inUnit(() -> ports().payments().due(NOW, 1)));
    }

    @Test
    public void payments_are_listed_newest_first_for_one_thing_or_all() {
        Booking booking = openShop().booking();
        Payment old = aPayment(booking, PRICE, NOW);
        Payment recent = aPayment(booking, PRICE, NOW.plusMillis(5));
        Payment others = aPayment(openShop().booking(), PRICE, NOW.plusMillis(2));
        List.of(old, recent, others).forEach(this::add);
        Page.Request page = new Page.Request(1, 2);

        assertEquals(
                new Page<>(List.of(recent, others), page, 3),
                inUnit(() -> ports().payments().list(Scope.ALL, Optional.empty(), page)));
        assertEquals(
                new Page<>(List.of(recent, old), page, 2),
                inUnit(() -> ports().payments().list(Scope.ALL, Optional.of(booking.payable()), page)));
    }

    /** Neither supplier nor customer is shown, or counted, what others pay (IV-22). */
    @Test
    public void payments_are_listed_as_far_as_somebody_may_know_of_them() {
        Booking booking = openShop().booking();
        Booking another = openShop().booking();
        Payment own = aPayment(booking, PRICE, NOW);
        Payment others = aPayment(another, PRICE, NOW.plusMillis(2));
        List.of(own, others).forEach(this::add);
        Page.Request page = new Page.Request(1, 2);

        for (Actor actor : List.of(
                Actor.supplier("owner", booking.supplier()),
                Actor.customer(booking.customer().toString()))) {
            Scope scope = Scope.of(actor);
            assertEquals(
                    new Page<>(List.of(own), page, 1),
                    inUnit(() -> ports().payments().list(scope, Optional.empty(), page)));
            assertEquals(
                    new Page<>(List.of(), page, 0),
                    inUnit(() -> ports().payments().list(scope, Optional.of(another.payable()), page)));
        }
    }

    private void add(Payment payment) {
        doInUnit(() -> ports().payments().add(payment));
    }

    private void save(Payment payment) {
        doInUnit(() -> ports().payments().save(payment));
    }

    private static Payment copy(Payment payment, PaymentId id, String code) {
        return new Payment(
                id,
                code,
                payment.payable(),
                payment.customer(),
                payment.supplier(),
                payment.purpose(),
                payment.provider(),
                payment.method(),
                payment.amount(),
                payment.captured(),
                payment.refunded(),
                payment.toCapture(),
                payment.status(),
                payment.providerPaymentId(),
                payment.clientSecret(),
                payment.parent(),
                payment.failure(),
                payment.createdAt(),
                payment.nextStepAt(),
                payment.attempts(),
                1);
    }

    private static Payment aHold(Booking booking) {
        return aPayment(booking, PRICE, NOW)
                .toBeHeld()
                .knownAs("pi_" + Counter.next(), Optional.of("secret"))
                .authorized();
    }

    /** Cash for the deposit, of which no provider knows. */
    private static Payment atTheTill(Booking booking) {
        Payment begun = aPayment(booking, PRICE, NOW);
        return new Payment(
                begun.id(),
                begun.code(),
                begun.payable(),
                begun.customer(),
                begun.supplier(),
                PaymentPurpose.DEPOSIT,
                Payment.MANUAL,
                Optional.of(PaymentMethod.CASH),
                PRICE,
                PRICE,
                Money.of("0", "EUR"),
                Optional.of(PRICE),
                PaymentStatus.SUCCEEDED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                Optional.empty(),
                0,
                1);
    }
}
