package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Optional;

/** Where it is kept which taxes apply where, with all that was ever said. */
public interface TaxBook extends TaxPolicy {

    /** Says the taxes of a scope, in the place of those before; these counted until this instant. Empty ones take them back. */
    void put(TaxScope scope, Taxes taxes, Instant at);

    /** What was said last at or before an instant; empty when nothing was. */
    Optional<Taxes> of(TaxScope scope, Instant asOf);

    /**
     * What the supplier says of the place, laid over what the supplier says of every place, laid over what the place says of
     * everybody, each field by field as cards are: who says it counts before where.
     */
    @Override
    default Taxes at(SupplierId supplier, LocationId place, Instant at) {
        return said(TaxScope.of(supplier, place), at)
                .over(said(TaxScope.of(supplier), at))
                .over(said(TaxScope.of(place), at));
    }

    private Taxes said(TaxScope scope, Instant at) {
        return of(scope, at).orElse(Taxes.NONE);
    }
}
