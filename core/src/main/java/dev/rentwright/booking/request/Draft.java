package dev.rentwright.booking.request;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.Arrangements;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.booking.Charges;
import dev.rentwright.booking.Enquiry;
import dev.rentwright.booking.PolicyInputs;
import dev.rentwright.booking.Remarks;
import dev.rentwright.booking.Terms;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.quote.Quote;
import java.time.Instant;
import java.util.Optional;
import javax.money.CurrencyUnit;

/**
 * A booking before it is made.
 *
 * @param command who books which offer
 * @param quoted the offer, and what it was decided by
 * @param inputs how such bookings are run, which it keeps
 * @param facts what the table asks
 */
record Draft(RequestBooking.Command command, Enquiry.Quoted quoted, PolicyInputs inputs, BookingFacts facts) {

    Quote quote() {
        return quoted.quote();
    }

    /** What of the command, or of the offer's terms, cannot be kept. */
    Optional<Refusal> refusal() {
        return unheld().or(this::uncountable);
    }

    /** Until when it waits to be accepted; what staff make does so as long as they said (T1). */
    Optional<Instant> expiry() {
        return byStaff() ? command.heldUntil() : Optional.of(patientUntil());
    }

    /** The booking, where it stands once the table has let it in. */
    Booking booking(BookingId id, String number, BookingStage.Pending stage) {
        Quote quote = quote();
        return new Booking(
                id,
                number,
                command.customer(),
                quote.supplier(),
                quote.category(),
                quote.ofCategory() ? Optional.empty() : Optional.of(quote.rentable()),
                quote.pickup(),
                quote.dropOff(),
                quote.period(),
                new Terms(quote.id(), quote.request(), quote.price(), policy(), inputs),
                stage,
                Charges.none(quote.price().total().minus(quote.price().total())),
                arrangements(),
                command.origin(),
                Remarks.asking(command.specialRequests()),
                facts.now(),
                command.actor().name(),
                Optional.of(lookedAt()),
                0,
                1);
    }

    /** What it takes of the rentable, on hold until somebody looks at it again. */
    Claim claim(ClaimId id, Booking booking) {
        return new Claim(
                id,
                quote().rentable(),
                quote().period().start(),
                Renewals.claimedUntil(booking, facts.rental().rentable().turnaround()),
                ClaimKind.HOLD,
                booking.claimReference(),
                booking.timerAt(),
                Desk.footing(booking));
    }

    /** Nothing is held for anybody who says for how long themselves, nor longer than until it is to begin. */
    private Optional<Refusal> unheld() {
        Instant start = quote().period().start();
        return command.heldUntil()
                .filter(until -> !byStaff() || !until.isAfter(facts.now()) || until.isAfter(start))
                .map(until -> Desk.invalid(
                        "heldUntil",
                        byStaff() ? "after " + facts.now() + " and until " + start : "nothing, of a customer",
                        until));
    }

    /** Nothing is sold on terms by which it could not be given up: of its price no amount in another currency can be kept. */
    private Optional<Refusal> uncountable() {
        CurrencyUnit currency = quote().price().currency();
        return policy().in(quote().time().mode())
                .foreignTo(currency)
                .map(amount -> Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("field", "cancellationPolicy")
                        .with("expected", currency.getCurrencyCode())
                        .with("actual", amount.currencyCode()));
    }

    private Arrangements arrangements() {
        Arrangements begun = command.autoRenew() ? Arrangements.NONE.renewing() : Arrangements.NONE;
        return command.origin().source().isPaidLaterBy(facts.rental().customer()) ? begun.payingLater() : begun;
    }

    /** What staff make stays on hold until somebody pays for it or gives it up, at the latest until it is to begin (T1). */
    private Instant lookedAt() {
        Instant start = quote().period().start();
        return command.heldUntil().orElse(byStaff() && start.isAfter(facts.now()) ? start : patientUntil());
    }

    /** Nobody is waited for once it was to begin; a stay may be asked for on its day, after that hour. */
    private Instant patientUntil() {
        Instant usual = facts.now().plus(facts.policy().pendingFor());
        Instant start = quote().period().start();
        return start.isAfter(facts.now()) && start.isBefore(usual) ? start : usual;
    }

    private boolean byStaff() {
        return command.actor().worksForTheHouse();
    }

    /** What giving up costs; the house may ask for another notice of those who rent by the month (CAT-26). */
    private CancellationPolicy policy() {
        CancellationPolicy policy = quoted.ownPolicy().orElse(facts.policy().cancellation());
        return quoted.rules().noticeDays().map(policy::noticed).orElse(policy);
    }
}
