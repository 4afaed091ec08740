package dev.rentwright.feed;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.desk.Renewals;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.FollowSeller;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import dev.rentwright.stay.HouseTimes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

final class FeedService implements ExportFeed, ImportFeed {

    private final FeedNeeds needs;

    FeedService(FeedNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<List<BusyTime>> export(ExportFeed.Command command) {
        needs.access().require(command.actor(), Permission.CATALOGUE_READ);
        return needs.unitOfWork()
                .run(() -> house(command.rentable(), rentable -> rentable.isShownTo(command.actor()))
                        .map(house -> busy(house, command)));
    }

    private List<BusyTime> busy(House house, ExportFeed.Command command) {
        Instant now = needs.clock().instant();
        Set<ClaimReference> theirs = command
                .reader()
                .map(reader -> needs.blocks().causedBy(reader, house.rentable().id()))
                .orElse(List.of())
                .stream()
                .map(Block::claimReference)
                .collect(Collectors.toSet());
        return needs.claims().blocking(house.rentable().id(), now, now.plus(AHEAD), now).stream()
                .filter(claim -> !theirs.contains(claim.reference()))
                .map(claim -> new BusyTime(Uids.of(claim), house.told(claim, dueBack(house, claim))))
                .toList();
    }

    /** Asked only where it makes a difference: of what needs time after its guests. */
    private Optional<Instant> dueBack(House house, Claim claim) {
        return house.needsTimeAfterwards()
                ? needs.bookings()
                        .byId(new BookingId(claim.reference().value()))
                        .flatMap(Renewals::dueBack)
                : Optional.empty();
    }

    @Override
    public Outcome<Imported> importFeed(ImportFeed.Command command) {
        needs.access().require(command.actor(), Permission.RENTABLE_BLOCK);
        return needs.unitOfWork()
                .run(() -> house(command.rentable(), rentable -> command.actor().actsFor(rentable.supplier()))
                        .then(house -> followed(house, command)));
    }

    private Outcome<Imported> followed(House house, ImportFeed.Command command) {
        CalendarFormat.Reading reading = command.calendar().apply(house.zone());
        Map<Boolean, List<BusyTime>> busy =
                reading.busy().stream().collect(Collectors.partitioningBy(one -> isEcho(one, house.rentable())));
        return needs.followSeller()
                .follow(new FollowSeller.Command(
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
                .flatMap(needs.claims()::of)
                .filter(claim -> claim.rentable().equals(rentable.id()))
                .isPresent();
    }

    private Outcome<House> house(RentableId id, Predicate<Rentable> known) {
        return needs.rentables()
                .byId(id)
                .filter(known)
                .map(rentable -> Outcome.granted(new House(rentable, zone(rentable), times(rentable))))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "rentable")
                        .with("id", id.value())));
    }

    private ZoneId zone(Rentable rentable) {
        return needs.locations().byId(rentable.house()).map(Location::zone).orElse(ZoneOffset.UTC);
    }

    private HouseTimes times(Rentable rentable) {
        return rentable.kind() == RentableKind.VEHICLE
                ? HouseTimes.MIDNIGHT
                : needs.stayRules().effective(rentable).times().orElse(HouseTimes.USUAL);
    }
}
