package dev.rentwright.takeover;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The claims as what ended before it began leaves them: it takes nothing, and nobody is in its way. */
final class NobodyElse implements Claims {

    @Override
    public Placement place(Claim claim, Instant now) {
        return new Placement.Placed(claim);
    }

    @Override
    public List<Claim> calling(LocationId place, Instant now) {
        return List.of();
    }

    @Override
    public Fleet lock(Pool pool, Instant since, Instant now) {
        return new Fleet(List.of(), List.of());
    }

    @Override
    public void move(List<Claim> changed, Instant now) {
        if (!changed.isEmpty()) {
            throw new IllegalStateException("expected nothing to move where nothing is claimed, got " + changed);
        }
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return Optional.empty();
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return List.of();
    }

    @Override
    public Freed release(ClaimReference reference, Instant now) {
        return Freed.SIMPLY;
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return Optional.empty();
    }
}
