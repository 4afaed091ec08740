package dev.rentwright.persistence.jpa.location;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Countries;
import dev.rentwright.location.Country;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Words for countries in their table. */
public final class JpaCountries implements Countries {

    private static final String PUT = """
            insert into countries (country_code, supplier_id, name, localised_names) values (?, ?, ?, ?::jsonb)
            on conflict %s do update set name = excluded.name, localised_names = excluded.localised_names,
                updated_at = now()
            """;

    private final Transactions transactions;

    public JpaCountries(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(Country country) {
        String one = country.supplier().isPresent()
                ? "(supplier_id, country_code) where supplier_id is not null"
                : "(country_code) where supplier_id is null";
        transactions.use(transaction -> transaction.update(
                PUT.formatted(one),
                country.code().value(),
                country.supplier().map(SupplierId::value),
                country.name(),
                Json.write(country.names())));
    }

    @Override
    public List<Country> list(Optional<SupplierId> supplier) {
        return transactions.with(
                transaction -> transaction.rows("""
                select * from countries where supplier_id is null or supplier_id = ?::uuid
                order by supplier_id is not null, country_code
                """, JpaCountries::country, supplier.map(SupplierId::value)));
    }

    private static Country country(ResultSet row) throws SQLException {
        return new Country(
                new CountryCode(row.getString("country_code")),
                row.getString("name"),
                Json.read(row.getString("localised_names"), LocalisedName.class),
                Optional.ofNullable(row.getObject("supplier_id", UUID.class)).map(SupplierId::new));
    }
}
