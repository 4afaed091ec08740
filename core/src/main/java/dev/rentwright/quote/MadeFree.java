package dev.rentwright.quote;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimId;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Rearrangement;
import dev.rentwright.availability.planning.Shortage;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A category has room at a supplier as long as an arrangement exists (domain A4, IV-03), although no unit of it may be free
 * from one end of a rental to the other. Who asks for a price is told so; what is in the way is moved when the rental is booked.
 */
final class MadeFree {

    private final QuoteNeeds needs;

    MadeFree(QuoteNeeds needs) {
        this.needs = needs;
    }

    /**
     * Why there is none: {@code location.no-stock} where none will be there, taken or not (domain A9).
     *
     * @param only whose units, where it matters
     */
    RefusalCode shortage(
            CategoryId category, Optional<SupplierId> only, Inquiry inquiry, RentalPeriod period, Instant now) {
        boolean moves = needs.categories()
                .byId(category)
                .filter(known -> known.kind() == RentableKind.VEHICLE)
                .isPresent();
        return moves
                        && pools(category, only)
                                .map(pool -> fleet(pool, period, now))
                                .allMatch(fleet -> Shortage.isOfStock(
                                        fleet, inquiry.pickup().id(), period.start(), period.end()))
                ? RefusalCode.LOCATION_NO_STOCK
                : RefusalCode.AVAILABILITY_CONFLICT;
    }

    /**
     * The unit that a booking would be planned on, of each supplier who could move others for it; none when nothing that could be
     * moved makes room.
     *
     * @param only whose units, where it matters
     */
    List<RentableId> byMovingOthers(
            CategoryId category, Optional<SupplierId> only, Inquiry inquiry, RentalPeriod period, Instant now) {
        return pools(category, only)
                .map(pool -> byMovingOthers(category, fleet(pool, period, now), inquiry, period))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RentableId> byMovingOthers(
            CategoryId category, Fleet fleet, Inquiry inquiry, RentalPeriod period) {
        if (fleet.units().isEmpty()) {
            return Optional.empty();
        }
        Claim wanted = new Claim(
                new ClaimId(needs.ids().next()),
                fleet.units().get(0).id(),
                period.start(),
                period.end(),
                ClaimKind.HOLD,
                new ClaimReference(needs.ids().next()),
                Optional.empty(),
                new Footing.Planned(
                        category,
                        new Journey(inquiry.pickup().id(), inquiry.dropOff().id()),
                        period.end()));
        return Rearrangement.with(fleet, wanted, Rearrangement.Effort.USUAL)
                        instanceof Rearrangement.Answer.Arranged arranged
                ? arranged.changed().stream()
                        .filter(claim -> claim.reference().equals(wanted.reference()))
                        .map(Claim::rentable)
                        .findFirst()
                : Optional.empty();
    }

    private Stream<Pool> pools(CategoryId category, Optional<SupplierId> only) {
        return only.map(List::of).orElseGet(() -> needs.rentables().suppliersOf(category)).stream()
                .map(supplier -> new Pool(category, supplier));
    }

    private Fleet fleet(Pool pool, RentalPeriod period, Instant now) {
        Instant since = period.start().isBefore(now) ? period.start() : now;
        return needs.claims().lock(pool, since, now);
    }
}
