package dev.rentwright.persistence.memory;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Countries;
import dev.rentwright.location.Country;
import dev.rentwright.location.CountryCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class MemoryCountries implements Countries {

    private static final Comparator<Country> EVERYBODYS_FIRST = Comparator.comparing(
                    (Country country) -> country.supplier().isPresent())
            .thenComparing(country -> country.code().value());

    private final MemoryUnitOfWork unit;
    private final Table<Whose, Country> countries;

    private record Whose(CountryCode code, Optional<SupplierId> supplier) {}

    MemoryCountries(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.countries = new Table<>("country", unit);
    }

    @Override
    public void put(Country country) {
        unit.call(() -> countries.put(new Whose(country.code(), country.supplier()), country));
    }

    @Override
    public List<Country> list(Optional<SupplierId> supplier) {
        return unit.call(() -> countries.all().stream()
                .filter(country ->
                        country.supplier().isEmpty() || country.supplier().equals(supplier))
                .sorted(EVERYBODYS_FIRST)
                .toList());
    }
}
