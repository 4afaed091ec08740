package dev.rentwright.testkit.simulation;

import static dev.rentwright.testkit.simulation.Stage.CUSTOMER;
import static dev.rentwright.testkit.simulation.Stage.DESK;

import dev.rentwright.location.LocationId;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.quote.TravelParty;
import dev.rentwright.quote.When;
import dev.rentwright.quote.Wishes;
import dev.rentwright.waitlist.AcceptOffer;
import dev.rentwright.waitlist.JoinWaitlist;
import dev.rentwright.waitlist.LeaveWaitlist;
import dev.rentwright.waitlist.WaitlistEntry;
import dev.rentwright.waitlist.WaitlistEntryId;
import dev.rentwright.waitlist.WaitlistStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who finds something taken waits for it, takes what is offered, lets it lapse, or waits no more. */
final class WaitActs {

    private final Stage stage;
    private final Wants wants;

    /** What each asked for, in the words in which it is to be quoted. */
    private final Map<WaitlistEntryId, When> asked = new LinkedHashMap<>();

    WaitActs(Stage stage, Wants wants) {
        this.stage = stage;
        this.wants = wants;
    }

    List<Act> all() {
        return List.of(
                new Act(7, "wait", this::join),
                new Act(9, "accept-offer", this::accept),
                new Act(2, "wait-no-more", this::leave));
    }

    private String join(Draw draw) {
        QuotePrice.Command wanted = wants.something(draw);
        CustomerId who = draw.oneOf(stage.customers);
        return stage.engine
                .waitlist()
                .joinWaitlist()
                .join(new JoinWaitlist.Command(CUSTOMER, who, wanted.wanted(), wanted.pickup(), wanted.when()))
                .fold(
                        entry -> {
                            stage.waiting.add(entry.id());
                            asked.put(entry.id(), wanted.when());
                            return name(entry) + " "
                                    + (entry.wanted() instanceof QuotePrice.Wanted.This one
                                            ? stage.name(one.rentable())
                                            : "any car")
                                    + " " + entry.period().startLocal() + " to "
                                    + entry.period().endLocal() + state(entry);
                        },
                        Picks::refused);
    }

    /** Mostly at a price for just that; now and then for something else, or for the same until later, which must not be had by it. */
    private String accept(Draw draw) {
        return some(draw)
                .map(entry -> {
                    boolean other = !stage.quotes.isEmpty() && draw.chance(10);
                    LocationId back = draw.chance(85) ? entry.place() : draw.oneOf(stage.places);
                    When agreed = Objects.requireNonNull(asked.get(entry.id()));
                    When when = draw.chance(15) ? wants.endingLater(agreed, draw) : agreed;
                    Optional<QuoteId> quote =
                            other ? Optional.of(draw.recentOf(stage.quotes).quote()) : quote(entry, back, when);
                    return name(entry)
                            + (when.equals(agreed) ? "" : " for longer")
                            + quote.map(id -> accept(entry, id)).orElse(" -> refused a price");
                })
                .orElse("nobody");
    }

    private Optional<QuoteId> quote(WaitlistEntry entry, LocationId back, When when) {
        QuotePrice.Wanted wanted = entry.offer()
                .<QuotePrice.Wanted>map(offer -> new QuotePrice.Wanted.This(offer.rentable()))
                .orElse(entry.wanted());
        return stage.engine
                .quotes()
                .quotePrice()
                .quote(new QuotePrice.Command(DESK, wanted, entry.place(), back, when, TravelParty.UNSAID, Wishes.NONE))
                .fold(quote -> Optional.of(quote.id()), refusals -> Optional.empty());
    }

    private String accept(WaitlistEntry entry, QuoteId quote) {
        return stage.engine
                .waitlist()
                .acceptOffer()
                .accept(new AcceptOffer.Command(CUSTOMER, entry.id(), quote, Optional.empty()))
                .fold(
                        booking -> {
                            stage.bookings.add(booking.id());
                            stage.live.add(booking.id());
                            return Picks.state(booking);
                        },
                        Picks::refused);
    }

    private String leave(Draw draw) {
        return some(draw)
                .map(entry -> name(entry)
                        + stage.engine
                                .waitlist()
                                .leaveWaitlist()
                                .leave(new LeaveWaitlist.Command(CUSTOMER, entry.id()))
                                .fold(WaitActs::state, Picks::refused))
                .orElse("nobody");
    }

    /** Mostly one that is offered something; the others are tried now and then, and must be refused where they have ended. */
    private Optional<WaitlistEntry> some(Draw draw) {
        List<WaitlistEntry> all = stage.waiting.stream()
                .flatMap(id -> stage.watched.stores().waitlist().byId(id).stream())
                .toList();
        List<WaitlistEntry> offered = all.stream()
                .filter(entry -> entry.status() == WaitlistStatus.OFFERED)
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(offered.isEmpty() || draw.chance(10) ? draw.recentOf(all) : draw.oneOf(offered));
    }

    private String name(WaitlistEntry entry) {
        return "W" + stage.waiting.indexOf(entry.id());
    }

    private static String state(WaitlistEntry entry) {
        return " -> " + entry.status();
    }
}
