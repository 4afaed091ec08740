package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where it is kept which taxes apply where, with all that was ever said. */
public interface TaxBook extends TaxPolicy {

    /**
     * Nobody else who asks for this says anything of taxes here until the unit of work ends. Who says them looks
     * first whether they go with what others say: two at once would see neither of what the other says.
     */
    void lock();

    /** Says the taxes of a scope, in the place of those before; these counted until this instant. Empty ones take them back. */
    void put(TaxScope scope, Taxes taxes, Instant at);

    /** What was said last at or before an instant; empty when nothing was. */
    Optional<Taxes> of(TaxScope scope, Instant asOf);

    /** What was said last at or before an instant of all scopes that may be asked of one rental with this, its own too. */
    Map<TaxScope, Taxes> meeting(TaxScope scope, Instant asOf);

    /**
     * What the supplier says of the place, laid over what the supplier says of every place, laid over what the place says of
     * everybody, each field by field as cards are: who says it counts before where.
     */
    @Override
    default Taxes at(SupplierId supplier, LocationId place, Instant at) {
        return TaxScope.of(supplier, place).inOrder().stream()
                .flatMap(scope -> of(scope, at).stream())
                .reduce(Taxes.NONE, Taxes::over);
    }
}
