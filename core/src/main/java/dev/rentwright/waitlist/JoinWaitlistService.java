package dev.rentwright.waitlist;

import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.party.CustomerId;
import dev.rentwright.quote.AgreedTime;
import dev.rentwright.quote.QuotePrice.Wanted;
import dev.rentwright.quote.RequestedTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

final class JoinWaitlistService implements JoinWaitlist {

    private final WaitlistNeeds needs;

    JoinWaitlistService(WaitlistNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<WaitlistEntry> join(Command command) {
        needs.access().require(command.actor(), Permission.BOOKING_CREATE);
        return needs.unitOfWork().run(() -> {
            Optional<Location> place = needs.locations().byId(command.place());
            List<Refusal> unknown = unknown(command, place.isEmpty());
            return unknown.isEmpty()
                    ? RequestedTimes.agree(command.when(), place.orElseThrow(), place.orElseThrow())
                            .then(time -> join(command, time, place.orElseThrow()))
                    : Outcome.refused(unknown);
        });
    }

    private Outcome<WaitlistEntry> join(Command command, AgreedTime time, Location place) {
        Instant now = needs.now();
        List<Refusal> untimely = RequestedTimes.refusals(time, place, place, now);
        if (!untimely.isEmpty()) {
            return Outcome.refused(untimely);
        }
        WaitlistEntry entry = new WaitlistEntry(
                new WaitlistEntryId(needs.ids().next()),
                command.customer(),
                command.wanted(),
                command.place(),
                time.period(),
                now,
                WaitlistStatus.WAITING,
                Optional.empty(),
                Optional.empty(),
                1);
        needs.waitlist().add(entry);
        needs.tell(entry, WaitlistTrigger.JOIN);
        return Outcome.granted(entry);
    }

    private List<Refusal> unknown(Command command, boolean place) {
        List<Refusal> unknown = new ArrayList<>();
        if (place) {
            unknown.add(unknown("location", command.place().value()));
        }
        boolean another = CustomerId.of(command.actor())
                .filter(own -> !own.equals(command.customer()))
                .isPresent();
        if (another || needs.customers().byId(command.customer()).isEmpty()) {
            unknown.add(unknown("customer", command.customer().value()));
        }
        if (command.wanted() instanceof Wanted.This one
                && needs.rentables().byId(one.rentable()).isEmpty()) {
            unknown.add(unknown("rentable", one.rentable().value()));
        }
        if (command.wanted() instanceof Wanted.AnyOf any
                && needs.categories().byId(any.category()).isEmpty()) {
            unknown.add(unknown("category", any.category().value()));
        }
        return unknown;
    }

    static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
