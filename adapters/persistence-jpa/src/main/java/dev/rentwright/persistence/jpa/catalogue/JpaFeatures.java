package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.host.Page;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Features and amenities in their table. */
public final class JpaFeatures implements Features {

    private static final String COLUMNS =
            "select feature_code, feature_name, feature_description, feature_category, additional_daily_rate, currency,"
                    + " is_active";

    private static final String ALL = COLUMNS + " from features";

    private final Transactions transactions;

    public JpaFeatures(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(Feature feature) {
        transactions.use(transaction -> transaction.update(
                """
                insert into features (feature_code, feature_name, feature_description, feature_category,
                    additional_daily_rate, currency, is_active)
                values (?, ?, ?, ?, coalesce(?, 0), ?, ?)
                on conflict (feature_code) do update set feature_name = excluded.feature_name,
                    feature_description = excluded.feature_description,
                    feature_category = excluded.feature_category,
                    additional_daily_rate = excluded.additional_daily_rate, currency = excluded.currency,
                    is_active = excluded.is_active
                """,
                feature.code().value(),
                feature.name(),
                feature.description(),
                feature.group(),
                feature.perDay().map(UnitPrice::amount).orElse(null),
                feature.perDay()
                        .map(price -> price.currency().getCurrencyCode())
                        .orElse(null),
                feature.active()));
    }

    @Override
    public Optional<Feature> byCode(FeatureCode code) {
        return transactions
                .with(transaction ->
                        transaction.rows(ALL + " where feature_code = ?", JpaFeatures::feature, code.value()))
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Feature> byName(String name) {
        return transactions
                .with(transaction -> transaction.rows(ALL + " where feature_name = ?", JpaFeatures::feature, name))
                .stream()
                .findFirst();
    }

    @Override
    public List<Feature> priced() {
        return transactions.with(transaction -> transaction.rows(
                ALL + " where is_active and additional_daily_rate > 0 order by feature_code", JpaFeatures::feature));
    }

    @Override
    public Page<Feature> list(Page.Request page) {
        return transactions.with(transaction -> Pages.of(
                transaction, COLUMNS, "from features", "feature_category, feature_code", JpaFeatures::feature, page));
    }

    private static Feature feature(ResultSet row) throws SQLException {
        BigDecimal rate = row.getBigDecimal("additional_daily_rate");
        return new Feature(
                new FeatureCode(row.getString("feature_code")),
                row.getString("feature_name"),
                row.getString("feature_description"),
                row.getString("feature_category"),
                Optional.ofNullable(row.getString("currency"))
                        .map(currency -> UnitPrice.of(rate, Currencies.of(currency))),
                row.getBoolean("is_active"));
    }
}
