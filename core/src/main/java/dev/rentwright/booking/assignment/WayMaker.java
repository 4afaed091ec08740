package dev.rentwright.booking.assignment;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Mending;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.MadeWay;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.fleet.MakeWay;
import dev.rentwright.identity.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves bookings off a rentable that is needed for a block: a forced maintenance, or a breakdown (domain A7). */
public final class WayMaker implements MakeWay {

    /** Nobody has it in hand yet. */
    private static final Set<BookingStatus> STILL_TO_COME =
            EnumSet.of(BookingStatus.PENDING, BookingStatus.APPROVED, BookingStatus.CONFIRMED);

    private final Needs needs;
    private final Desk desk;

    public WayMaker(Needs needs, Desk desk) {
        this.needs = needs;
        this.desk = desk;
    }

    @Override
    public Way of(Claim block, boolean partly, Actor actor) {
        Instant now = desk.now();
        List<Claim> seen = needs.claims().blocking(block.rentable(), block.from(), block.until(), now);
        if (seen.stream().anyMatch(claim -> isAnotherBlock(claim, block))) {
            return new Way(List.of(), seen);
        }
        // Bookings are locked first, then rentables (DR-02). Whoever comes in between is not among them, and stays.
        Map<ClaimReference, CaseFile> promised = promised(seen, actor);
        Rentable rentable = needs.rentables().byId(block.rentable()).orElseThrow();
        Fleet fleet = needs.claims().lock(Pool.of(rentable), earliest(block, seen, now), now);
        Map<Boolean, List<Claim>> inTheWay = fleet.claims().stream()
                .filter(claim -> claim.rentable().equals(block.rentable())
                        && claim.overlaps(block.from(), block.until())
                        && !claim.reference().equals(block.reference()))
                .map(claim -> movable(claim, promised))
                .collect(Collectors.partitioningBy(Claim::isMovable));
        Mending.Mended mended = Mending.around(
                fleet, block, inTheWay.getOrDefault(true, List.of()), inTheWay.getOrDefault(false, List.of()));
        if (!partly && !mended.left().isEmpty()) {
            return new Way(List.of(), mended.left());
        }
        Map<ClaimReference, List<Claim>> letDown = seen.stream()
                .filter(claim -> promised.containsKey(claim.reference()))
                .collect(Collectors.toMap(Claim::reference, desk::letDownBy));
        needs.claims().move(mended.changed(), now);
        List<Claim> moved = mended.changed().stream()
                .filter(claim -> !claim.reference().equals(block.reference()))
                .toList();
        moved.forEach(claim -> Optional.ofNullable(promised.get(claim.reference()))
                .ifPresent(file -> unassign(file, block, claim, letDown.getOrDefault(claim.reference(), List.of()))));
        return new Way(moved, mended.left());
    }

    private static boolean isAnotherBlock(Claim claim, Claim block) {
        return claim.kind() == ClaimKind.BLOCK && !claim.reference().equals(block.reference());
    }

    private Map<ClaimReference, CaseFile> promised(List<Claim> seen, Actor actor) {
        return seen.stream()
                .filter(claim -> !claim.isMovable())
                .map(claim -> new BookingId(claim.reference().value()))
                .sorted(Comparator.comparing(BookingId::value))
                .flatMap(id -> desk
                        .open(actor, Target.of(id))
                        .<Optional<CaseFile>>fold(Optional::of, unknown -> Optional.empty())
                        .stream())
                .filter(file -> STILL_TO_COME.contains(file.booking().status()))
                .collect(Collectors.toMap(file -> file.booking().claimReference(), Function.identity()));
    }

    private static Claim movable(Claim claim, Map<ClaimReference, CaseFile> promised) {
        return Optional.ofNullable(promised.get(claim.reference()))
                .map(file -> claim.standing(Desk.footing(file.booking().unassigned())))
                .orElse(claim);
    }

    /** Who was promised the unit where that booking would have left it is told of as well. */
    private void unassign(CaseFile file, Claim block, Claim planned, List<Claim> letDown) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("before", block.rentable().toString());
        data.put("planned", planned.rentable().toString());
        data.put("block", block.reference().toString());
        MadeWay.tell(data, new Claims.Freed(List.of(), letDown));
        desk.write(file, file.booking().unassigned(), BookingEventType.UNASSIGNED, data);
    }

    /** What has begun and is to make way reaches back; nobody's days before now may be in its way elsewhere. */
    private static Instant earliest(Claim block, List<Claim> seen, Instant now) {
        return Stream.concat(Stream.of(now, block.from()), seen.stream().map(Claim::from))
                .min(Comparator.naturalOrder())
                .orElse(now);
    }
}
