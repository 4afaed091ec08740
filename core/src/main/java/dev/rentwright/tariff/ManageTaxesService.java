package dev.rentwright.tariff;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Location;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Suppliers;
import dev.rentwright.tariff.RoundingConflict.Said;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ManageTaxesService implements ManageTaxes {

    private final TaxBook taxes;
    private final Suppliers suppliers;
    private final Locations locations;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ManageTaxesService(
            TaxBook taxes,
            Suppliers suppliers,
            Locations locations,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.taxes = taxes;
        this.suppliers = suppliers;
        this.locations = locations;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Taxes> put(Actor actor, TaxScope scope, Taxes said) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> unknown(actor, scope)
                .or(() -> conflict(scope, said))
                .map(Outcome::<Taxes>refused)
                .orElseGet(() -> {
                    taxes.put(scope, said, now());
                    return Outcome.granted(said);
                }));
    }

    @Override
    public Outcome<Taxes> show(Actor actor, TaxScope scope) {
        access.require(actor, Permission.PRICING_MANAGE);
        return unitOfWork.run(() -> unknown(actor, scope)
                .map(Outcome::<Taxes>refused)
                .orElseGet(() -> Outcome.granted(taxes.of(scope, now()).orElse(Taxes.NONE))));
    }

    /** The first rental whose taxes could not be rounded any more, with whoever else says something of them. */
    private Optional<Refusal> conflict(TaxScope scope, Taxes said) {
        taxes.lock();
        Map<TaxScope, Taxes> counting = new LinkedHashMap<>(taxes.meeting(scope, now()));
        counting.put(scope, said);
        return counting.keySet().stream()
                .map(scope::with)
                .distinct()
                .flatMap(rental -> RoundingConflict.among(counting(rental, counting)).stream()
                        .filter(conflict -> isRented(rental)))
                .findFirst()
                .map(conflict -> refusal(scope, conflict));
    }

    private static List<Said<TaxScope>> counting(TaxScope rental, Map<TaxScope, Taxes> counting) {
        return rental.inOrder().stream()
                .map(each -> new Said<>(each, counting.getOrDefault(each, Taxes.NONE)))
                .toList();
    }

    private static Refusal refusal(TaxScope scope, RoundingConflict<TaxScope> conflict) {
        TaxScope other = conflict.taxedBy().equals(scope) ? conflict.roundedBy() : conflict.taxedBy();
        Refusal refusal = conflict.refusal(scope, "", TaxScope::words);
        Refusal whose =
                other.supplier().map(id -> refusal.with("supplier", id.value())).orElse(refusal);
        return other.location().map(id -> whose.with("location", id.value())).orElse(whose);
    }

    /** A place of a supplier's own takes nobody else's things. */
    private boolean isRented(TaxScope rental) {
        return rental.supplier()
                .flatMap(supplier -> rental.location().flatMap(locations::byId).map(place -> place.takes(supplier)))
                .orElse(true);
    }

    /** Now, as stores keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a place says of everybody is not for one supplier to say, nor to know (DR-20). */
    private Optional<Refusal> unknown(Actor actor, TaxScope scope) {
        Optional<Refusal> supplier = scope.supplier()
                .filter(id -> !actor.actsFor(id) || suppliers.byId(id).isEmpty())
                .map(id -> Unknown.of("supplier", id.value()));
        return supplier.or(() -> scope.location()
                .filter(id -> locations
                        .byId(id)
                        .filter(place -> isTheirs(actor, scope, place))
                        .isEmpty())
                .map(id -> Unknown.of("location", id.value())));
    }

    private static boolean isTheirs(Actor actor, TaxScope scope, Location place) {
        return scope.supplier().map(place::takes).orElseGet(actor::actsForAll);
    }
}
