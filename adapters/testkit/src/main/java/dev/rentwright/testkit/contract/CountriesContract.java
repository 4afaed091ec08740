package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Country;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.testkit.fixture.Shop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.location.Countries} promises. */
public abstract class CountriesContract extends StoreContract {

    @Test
    public void everybodys_words_come_first_and_then_those_of_one_supplier() {
        SupplierId one = Shop.openIn(ports()).supplier().id();
        SupplierId other = Shop.openIn(ports()).supplier().id();
        Country netherlands = country("NL", "Holland", Optional.empty());
        Country czechia = country("CZ", "Czechia", Optional.empty());
        Country theirs = country("CZ", "Bohemia", Optional.of(one));
        List.of(theirs, netherlands, czechia, country("CZ", "Moravia", Optional.of(other)))
                .forEach(this::put);

        assertEquals(List.of(czechia, netherlands), list(Optional.empty()));
        assertEquals(List.of(czechia, netherlands, theirs), list(Optional.of(one)));
    }

    @Test
    public void a_word_that_is_put_again_stands_in_the_place_of_the_old_one() {
        SupplierId one = Shop.openIn(ports()).supplier().id();
        put(country("NL", "Holland", Optional.empty()));
        put(country("NL", "Holland", Optional.of(one)));
        Country everybodys = country("NL", "The Netherlands", Optional.empty());
        Country theirs = country("NL", "Netherlands", Optional.of(one));
        put(everybodys);
        put(theirs);

        assertEquals(List.of(everybodys, theirs), list(Optional.of(one)));
    }

    private static Country country(String code, String name, Optional<SupplierId> supplier) {
        return new Country(new CountryCode(code), name, new LocalisedName(Map.of("de", name + " (de)")), supplier);
    }

    private void put(Country country) {
        doInUnit(() -> ports().countries().put(country));
    }

    private List<Country> list(Optional<SupplierId> supplier) {
        return inUnit(() -> ports().countries().list(supplier));
    }
}
