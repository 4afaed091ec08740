package dev.rentwright.booking.change;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Agreement;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.BookingTrigger;
import dev.rentwright.booking.ChauffeurTerms;
import dev.rentwright.booking.NoticeGiven;
import dev.rentwright.booking.Terms;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.ActorGuard;
import dev.rentwright.booking.transition.BookingFacts;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.booking.transition.LicenceGuard;
import dev.rentwright.booking.transition.PartyGuard;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.Amendment;
import dev.rentwright.quote.Quote;
import dev.rentwright.quote.QuoteAmendment;
import dev.rentwright.quote.RequestedTimes;
import dev.rentwright.quote.When;
import dev.rentwright.stay.StayCase;
import dev.rentwright.stay.StayRestriction;
import dev.rentwright.stay.StayRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Works out what a change of a booking would be and cost (domain L4, E5); writes nothing. */
public final class Proposals {

    private static final Guard<BookingFacts> ACTOR = new ActorGuard();
    private static final Guard<BookingFacts> PARTY = new PartyGuard();
    private static final Guard<BookingFacts> LICENCE_IF_ON_FILE = new LicenceGuard(false);
    private static final Guard<BookingFacts> LICENCE = new LicenceGuard(true);

    private final Needs needs;
    private final Desk desk;

    Proposals(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    /** I1: the whole rental at the current plan, and a fee unless it is early enough or was bought off. */
    Outcome<Proposal> modification(CaseFile file, BookingOperation operation, Amendment wished) {
        return allowed(file, operation).then(allowed -> {
            if (exemptsMore(file, wished)) {
                needs.access().require(file.facts().actor(), Permission.BOOKING_OVERRIDE);
            }
            return needs.amendments().preview(agreed(file), wished).then(quote -> atCurrentPlan(file, quote));
        });
    }

    /** An exemption that was granted stays; one more has to be granted as the first was. */
    private static boolean exemptsMore(CaseFile file, Amendment wished) {
        Set<String> granted = file.booking().terms().request().travellers().exemptFrom();
        return wished.travellers()
                .filter(some -> !granted.containsAll(some.exemptFrom()))
                .isPresent();
    }

    /** I6: of a running rental at the frozen plan without a fee, before as a modification. */
    Outcome<Proposal> extension(CaseFile file, Until until) {
        return allowed(file, BookingOperation.EXTEND)
                .then(allowed -> later(file, until)
                        .then(time -> file.booking().status() == BookingStatus.CHECKED_IN
                                ? running(file, time).then(this::allowedToStay)
                                : modification(file, BookingOperation.EXTEND, Amendment.NONE.at(when(file, until)))));
    }

    /** I9: more to take along on a running rental, at the frozen plan. */
    Outcome<Proposal> option(CaseFile file, PriceRequest more) {
        return allowed(file, BookingOperation.ADD_OPTION)
                .then(allowed -> atFrozenPlan(file, file.facts().rental().time(), more));
    }

    /** I7: one month more at the frozen plan. */
    Outcome<Proposal> renewal(CaseFile file, Until oneMore) {
        return allowed(file, BookingOperation.RENEW)
                .then(allowed -> later(file, oneMore))
                .then(time -> running(file, time));
    }

    /** What goes on keeps to the longest stay, and comes back where somebody is there to take it (I6, domain A8, A10). */
    private Outcome<Proposal> allowedToStay(Proposal proposal) {
        CaseFile file = proposal.file();
        AgreedTime time = new AgreedTime(
                proposal.changed().terms().request().term(), proposal.changed().period());
        StayCase stay = time.asked(
                proposal.changed().terms().price().time(), file.facts().now());
        StayRules rules = needs.stayRules().effective(proposal.rentable());
        List<Refusal> refusals = new ArrayList<>();
        StayRestriction.SHORT.check(rules, stay).ifPresent(refusals::add);
        StayRestriction.LONG.check(rules, stay).ifPresent(refusals::add);
        refusals.addAll(RequestedTimes.returning(time, file.facts().rental().dropOff()));
        return refusals.isEmpty() ? Outcome.granted(proposal) : Outcome.refused(refusals);
    }

    private Outcome<Proposal> running(CaseFile file, AgreedTime time) {
        BookingFacts longer = driven(file).renting(with(file, time));
        List<Refusal> refusals = LICENCE.check(longer);
        Terms agreed = file.booking().terms();
        return refusals.isEmpty()
                ? atFrozenPlan(
                        file, time, needs.amendments().atFrozenPlan(agreed.quote(), agreed.request(), time.term()))
                : Outcome.refused(refusals);
    }

    private Outcome<Proposal> atFrozenPlan(CaseFile file, AgreedTime time, PriceRequest request) {
        Booking booking = file.booking();
        return PriceCalculator.price(request).map(price -> {
            PriceChange change = PriceChange.extension(booking.terms().price(), price);
            Agreement next = new Agreement(
                    booking.category(),
                    booking.rentable(),
                    booking.pickup(),
                    booking.dropOff(),
                    time.period(),
                    booking.terms().at(booking.terms().quote(), request, price));
            return new Proposal(
                    file,
                    booking.agreed(next),
                    file.facts().rental().rentable(),
                    change,
                    added(file, change),
                    Optional.empty());
        });
    }

    private Outcome<Proposal> atCurrentPlan(CaseFile file, Quote quote) {
        Booking booking = file.booking();
        if (!quote.supplier().equals(booking.supplier())) {
            return Outcome.refused(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                    .with("rentable", quote.rentable().value())
                    .with("supplier", booking.supplier().value()));
        }
        PriceBreakdown original = booking.terms().price();
        if (!quote.price().currency().equals(original.currency())) {
            return Outcome.refused(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                    .with("expected", original.currency().getCurrencyCode())
                    .with("actual", quote.price().currency().getCurrencyCode()));
        }
        if (quote.time().mode() != booking.mode()) {
            return Outcome.refused(Desk.invalid(
                    asked(quote.time().term()),
                    "a time by which it stays " + booking.mode(),
                    quote.time().mode()));
        }
        Rentable rentable = needs.rentables().byId(quote.rentable()).orElseThrow();
        RentableKind kind = file.facts().rental().rentable().kind();
        if (rentable.kind() != kind) {
            return Outcome.refused(Desk.invalid("rentable", "a " + kind, rentable.kind() + " " + rentable.id()));
        }
        BookingFacts.Rental rental = new BookingFacts.Rental(
                file.facts().rental().customer(),
                rentable,
                needs.locations().byId(quote.pickup()).orElseThrow(),
                needs.locations().byId(quote.dropOff()).orElseThrow(),
                quote.time(),
                file.facts().rental().assigned(),
                quote.plan().card().extras().drivers());
        List<Refusal> refusals = refusals(driven(file, quote.request()).renting(rental), quote);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        PriceChange priced = PriceChange.modification(original, quote.price(), fee(file));
        PriceChange change = booking.terms().rules().isNonRefundable() ? priced.withoutRefund() : priced;
        Agreement next = new Agreement(
                quote.category(),
                agreedOn(file, quote),
                quote.pickup(),
                quote.dropOff(),
                quote.period(),
                booking.terms().at(quote.id(), quote.request(), quote.price()));
        return Outcome.granted(
                new Proposal(file, booking.agreed(next), rentable, change, added(file, change), Optional.of(quote)));
    }

    /** With all who drive: of whom is driven neither age nor licence is asked (REC-12). */
    private BookingFacts driven(CaseFile file) {
        return desk.informed(file, BookingTrigger.CHECK_IN);
    }

    private static String asked(Term term) {
        return term instanceof Term.Months ? "months" : term instanceof Term.Nights ? "nights" : "pickupAt";
    }

    /** By whom they are driven at another price: whoever sells the chauffeur back drives themselves (PRC-17). */
    private BookingFacts driven(CaseFile file, PriceRequest anew) {
        BookingFacts facts = driven(file);
        return facts.with(facts.papers().withChauffeurBought(ChauffeurTerms.areBought(anew)));
    }

    /** One that was only planned is not agreed on by a change that leaves it, nor is any of another category. */
    private static Optional<RentableId> agreedOn(CaseFile file, Quote quote) {
        BookingFacts.Rental rental = file.facts().rental();
        boolean planned = !rental.assigned() && rental.rentable().id().equals(quote.rentable());
        return planned || quote.ofCategory() ? Optional.empty() : Optional.of(quote.rentable());
    }

    /** What the plan that was agreed on says, unless there is time enough or free changes were bought (domain L4). */
    static Money fee(CaseFile file) {
        Booking booking = file.booking();
        return isInTime(file) || isBought(file)
                ? booking.zero()
                : booking.terms().plan().card().returns().amendment().orElse(booking.zero());
    }

    /** By the policy that was agreed on, or else as the house has it (POL-04). */
    private static boolean isInTime(CaseFile file) {
        Booking booking = file.booking();
        Instant freeUntil = booking.terms()
                .rules()
                .freePeriods()
                .changes()
                .map(notice -> notice.cutoff(booking.period().startLocal()))
                .orElseGet(() -> booking.period()
                        .start()
                        .minus(file.facts().policy().changes().freeBefore()));
        return !file.facts().now().isAfter(freeUntil);
    }

    private static boolean isBought(CaseFile file) {
        Booking booking = file.booking();
        return booking.terms().includes(Terms.FREE_AMENDMENTS)
                && booking.terms()
                        .rules()
                        .freePeriods()
                        .freesChange(booking.period().startLocal(), file.facts().now());
    }

    /** Fees, and whatever of the price fell without being given back: both are still owed. */
    private static List<AdditionalCharge> added(CaseFile file, PriceChange change) {
        Instant now = file.facts().now();
        String by = file.facts().actor().name();
        List<AdditionalCharge> added = new ArrayList<>();
        if (change.fee().isPositive()) {
            added.add(AdditionalCharge.fee(
                    AdditionalCharge.AMENDMENT_FEE, "changed inside the last hours", change.fee(), now, by));
        }
        Money fell = change.original()
                .total()
                .minus(change.repriced().total())
                .minus(change.fee())
                .minus(change.refund());
        if (fell.isPositive()) {
            added.add(AdditionalCharge.fee(
                    AdditionalCharge.NOT_REFUNDED, "became cheaper, which is not given back", fell, now, by));
        }
        return added;
    }

    private Outcome<AgreedTime> later(CaseFile file, Until until) {
        BookingFacts.Rental rental = file.facts().rental();
        Optional<NoticeGiven> notice = file.booking().arrangements().notice();
        if (notice.isPresent()) {
            return Outcome.refused(
                    Desk.invalid("notice", "none, to go on", notice.get().leaving()));
        }
        return until.from(rental.time())
                .then(when -> RequestedTimes.agree(when, rental.pickup(), rental.dropOff()))
                .map(time -> time.inTheHouseOf(rental.time()))
                .then(time -> time.period().end().isBefore(rental.period().end())
                        ? Outcome.refused(Desk.invalid(
                                "until",
                                "an end not before " + rental.period().end(),
                                time.period().end()))
                        : Outcome.granted(time));
    }

    private static When when(CaseFile file, Until until) {
        return until.from(file.facts().rental().time()).orThrow();
    }

    private static BookingFacts.Rental with(CaseFile file, AgreedTime time) {
        return file.facts().rental().at(time);
    }

    private static QuoteAmendment.Agreed agreed(CaseFile file) {
        Booking booking = file.booking();
        return new QuoteAmendment.Agreed(
                file.facts().rental().rentable().id(),
                booking.pickup(),
                booking.dropOff(),
                file.facts().rental().time(),
                booking.terms().request(),
                booking.claimReference());
    }

    /** Asked by a party to the booking (guard ACTOR). */
    public static Outcome<CaseFile> asked(CaseFile file) {
        List<Refusal> refusals = ACTOR.check(file.facts());
        return refusals.isEmpty() ? Outcome.granted(file) : Outcome.refused(refusals);
    }

    /** Asked by a party, in a state that knows the operation. */
    public static Outcome<CaseFile> allowed(CaseFile file, BookingOperation operation) {
        List<Refusal> refusals = new ArrayList<>(ACTOR.check(file.facts()));
        operation.refusal(file.booking().status()).ifPresent(refusals::add);
        return refusals.isEmpty() ? Outcome.granted(file) : Outcome.refused(refusals);
    }

    /**
     * Who comes may have to be older, and licensed for longer; a chauffeur who was named is withdrawn before the service is given
     * back.
     */
    private static List<Refusal> refusals(BookingFacts facts, Quote quote) {
        Optional<Refusal> unpaid = facts.papers().duty().flatMap(duty -> ChauffeurTerms.refusal(quote.request()));
        return Stream.concat(
                        unpaid.stream(),
                        Stream.of(PARTY, LICENCE_IF_ON_FILE).flatMap(guard -> guard.check(facts).stream()))
                .toList();
    }
}
