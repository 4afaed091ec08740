package dev.rentwright.feed;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentableKind;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.Blocks;
import dev.rentwright.fleet.FollowSeller;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import dev.rentwright.stay.HouseTimes;
import dev.rentwright.stay.StayRuleBook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class FeedService implements ExportFeed, ImportFeed {

    private final Claims claims;
    private final Blocks blocks;
    private final Rentables rentables;
    private final Locations locations;
    private final StayRuleBook rules;
    private final FollowSeller follow;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unit;

    FeedService(
            Claims claims,
            Blocks blocks,
            Rentables rentables,
            Locations locations,
            StayRuleBook rules,
            FollowSeller follow,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unit) {
        this.claims = claims;
        this.blocks = blocks;
        this.rentables = rentables;
        this.locations = locations;
        this.rules = rules;
        this.follow = follow;
        this.access = access;
        this.clock = clock;
        this.unit = unit;
    }

    @Override
    public Outcome<List<BusyTime>> export(ExportFeed.Command command) {
        access.require(command.actor(), Permission.CATALOGUE_READ);
        return unit.run(() -> house(command.rentable()).map(house -> busy(house, command)));
    }

    private List<BusyTime> busy(House house, ExportFeed.Command command) {
        Instant now = clock.instant();
        Set<ClaimReference> theirs =
                command
                        .reader()
                        .map(reader -> blocks.causedBy(reader, house.rentable().id()))
                        .orElse(List.of())
                        .stream()
                        .map(Block::claimReference)
                        .collect(Collectors.toSet());
        return claims.blocking(house.rentable().id(), now, now.plus(AHEAD), now).stream()
                .filter(claim -> !theirs.contains(claim.reference()))
                .map(claim -> new BusyTime(Uids.of(claim), house.told(claim)))
                .toList();
    }

    @Override
    public Outcome<Imported> importFeed(ImportFeed.Command command) {
        access.require(command.actor(), Permission.RENTABLE_BLOCK);
        return unit.run(() -> house(command.rentable()).then(house -> followed(house, command)));
    }

    private Outcome<Imported> followed(House house, ImportFeed.Command command) {
        CalendarFormat.Reading reading = command.calendar().apply(house.zone());
        Map<Boolean, List<BusyTime>> busy =
                reading.busy().stream().collect(Collectors.partitioningBy(one -> isEcho(one, house.rentable())));
        return follow.follow(new FollowSeller.Command(
                        command.actor(),
                        command.rentable(),
                        command.seller(),
                        busy.getOrDefault(false, List.of()).stream()
                                .map(one -> new FollowSeller.Taken(
                                        one.uid(), house.from(one.span()), house.until(one.span())))
                                .toList(),
                        reading.dirty().stream()
                                .map(CalendarFormat.Dirty::entry)
                                .collect(Collectors.toSet()),
                        reading.whole()))
                .map(followed -> new Imported(
                        followed,
                        reading.dirty(),
                        busy.getOrDefault(true, List.of()).stream()
                                .map(BusyTime::uid)
                                .toList()));
    }

    private boolean isEcho(BusyTime one, Rentable rentable) {
        return Uids.reference(one.uid())
                .flatMap(claims::of)
                .filter(claim -> claim.rentable().equals(rentable.id()))
                .isPresent();
    }

    private Outcome<House> house(RentableId id) {
        return rentables
                .byId(id)
                .map(rentable -> Outcome.granted(new House(rentable, zone(rentable), times(rentable))))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", id.value())));
    }

    private ZoneId zone(Rentable rentable) {
        return rentable.offeredAt().stream()
                .flatMap(place -> locations.byId(place).stream())
                .map(Location::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private HouseTimes times(Rentable rentable) {
        return rentable.kind() == RentableKind.VEHICLE
                ? HouseTimes.MIDNIGHT
                : rules.effective(rentable).times().orElse(HouseTimes.USUAL);
    }
}
