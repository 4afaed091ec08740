package dev.rentwright.location;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.Suppliers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

final class CountryService implements PutCountry, ViewCountries {

    private final Countries countries;
    private final Suppliers suppliers;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    CountryService(Countries countries, Suppliers suppliers, AccessPolicy access, UnitOfWork unitOfWork) {
        this.countries = countries;
        this.suppliers = suppliers;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Country> put(Command command) {
        access.require(command.actor(), Permission.LOCATION_MANAGE);
        Country country = command.country();
        return unitOfWork.run(() -> {
            Optional<Refusal> foreign = foreign(command.actor(), country);
            if (foreign.isPresent()) {
                return Outcome.refused(foreign.get());
            }
            countries.put(country);
            return Outcome.granted(country);
        });
    }

    private Optional<Refusal> foreign(Actor actor, Country country) {
        if (country.supplier().isEmpty()) {
            return actor.actsForAll()
                    ? Optional.empty()
                    : Optional.of(unknown("country", country.code().value()));
        }
        SupplierId owner = country.supplier().get();
        return actor.actsFor(owner) && suppliers.byId(owner).isPresent()
                ? Optional.empty()
                : Optional.of(unknown("supplier", owner.value()));
    }

    private static Refusal unknown(String kind, Object id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }

    @Override
    public List<Country> all(Actor actor, Optional<SupplierId> supplier, List<Language> wanted) {
        access.require(actor, Permission.CATALOGUE_READ);
        Map<CountryCode, Country> said = new HashMap<>();
        // A supplier's come after everybody's, and stand in their place.
        unitOfWork.run(() -> countries.list(supplier)).forEach(country -> said.put(country.code(), country));
        return Arrays.stream(Locale.getISOCountries())
                .sorted()
                .map(CountryCode::new)
                .map(code -> Optional.ofNullable(said.get(code)).orElseGet(() -> Country.standard(code, wanted)))
                .toList();
    }
}
