package dev.rentwright.http.catalogue;

import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.Region;
import java.util.Optional;

/** How a query asks for a part of the world (CAT-24). */
final class RegionQuery {

    static final Parameter COUNTRY =
            Parameter.text("country", "Only in this country, by two letters, three letters or its English name.", "DE");
    static final Parameter STATE = Parameter.text("state", "Only in this state or province.", "Brandenburg");
    static final Parameter CITY = Parameter.text("city", "Only in this city.", "Potsdam");

    private RegionQuery() {}

    /** The one that a request asks for; nothing does not narrow. */
    static Optional<Region> of(Call call) {
        Optional<CountryCode> country = Values.at("query/country", call.query(COUNTRY.name()), CountryCode::of);
        Region region = new Region(country, call.query(STATE.name()), call.query(CITY.name()));
        boolean anywhere =
                country.isEmpty() && region.state().isEmpty() && region.city().isEmpty();
        return anywhere ? Optional.empty() : Optional.of(region);
    }
}
