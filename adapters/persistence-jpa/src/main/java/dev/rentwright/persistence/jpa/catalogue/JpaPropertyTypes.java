package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.kind.ListingProfile.Use;
import dev.rentwright.catalogue.property.PropertyType;
import dev.rentwright.catalogue.property.PropertyTypes;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.util.List;

/** Types of property in their table. */
public final class JpaPropertyTypes implements PropertyTypes {

    private final Transactions transactions;

    public JpaPropertyTypes(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(PropertyType type) {
        transactions.use(
                transaction -> transaction.update("""
                insert into property_types (property_category, property_type, name, is_active) values (?, ?, ?, ?)
                on conflict (property_category, property_type) do update
                set name = excluded.name, is_active = excluded.is_active
                """, Codes.of(type.use()), type.code(), type.name(), type.active()));
    }

    @Override
    public List<PropertyType> all() {
        return transactions
                .with(transaction -> transaction.rows(
                        "select property_category, property_type, name, is_active from property_types",
                        row -> new PropertyType(
                                Codes.read(Use.class, row.getString(1)),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4))))
                .stream()
                .sorted(PropertyType.IN_LISTS)
                .toList();
    }
}
