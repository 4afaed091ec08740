package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.host.Page;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Features and amenities in their table. */
public final class JpaFeatures implements Features {

    private static final String COLUMNS =
            "select feature_code, feature_name, feature_description, feature_category, additional_daily_rate, currency,"
                    + " is_active";

    /** Whoever comes second waits for the row, and ends the price that was put first. */
    private static final String END = """
            insert into feature_price_history (feature_code, additional_daily_rate, currency, is_active, counted_until)
            select feature_code, additional_daily_rate, currency, is_active, ? from features
            where feature_code = ? for update
            """;

    /** One that was not there before cost nothing. */
    private static final String BEGIN = """
            insert into feature_price_history (feature_code, additional_daily_rate, is_active, counted_until)
            values (?, 0, false, ?)
            """;

    private static final String PUT = """
            insert into features (feature_code, feature_name, feature_description, feature_category,
                additional_daily_rate, currency, is_active)
            values (?, ?, ?, ?, coalesce(?, 0), ?, ?)
            on conflict (feature_code) do update set feature_name = excluded.feature_name,
                feature_description = excluded.feature_description,
                feature_category = excluded.feature_category,
                additional_daily_rate = excluded.additional_daily_rate, currency = excluded.currency,
                is_active = excluded.is_active
            """;

    /** As each stands today, at the price of then. */
    private static final String PRICED_THEN = """
            select features.feature_code, feature_name, feature_description, feature_category, price.*
            from features
            cross join lateral (
                select additional_daily_rate, currency, is_active from (
                    select feature_price_history_id, additional_daily_rate, currency, is_active
                    from feature_price_history ended
                    where ended.feature_code = features.feature_code and counted_until > ?
                    union all
                    select null, features.additional_daily_rate, features.currency, features.is_active
                ) as put
                order by feature_price_history_id nulls last limit 1
            ) as price
            where price.is_active and price.additional_daily_rate > 0
            order by features.feature_code
            """;

    private static final String ALL = COLUMNS + " from features";

    private final Transactions transactions;

    public JpaFeatures(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(Feature feature, Instant at) {
        transactions.use(transaction -> put(transaction, feature, at));
    }

    private static void put(Transaction transaction, Feature feature, Instant at) {
        String code = feature.code().value();
        boolean ended = transaction.update(END, at, code) > 0;
        transaction.update(
                PUT,
                code,
                feature.name(),
                feature.description(),
                feature.group(),
                feature.perDay().map(UnitPrice::amount).orElse(null),
                feature.perDay()
                        .map(price -> price.currency().getCurrencyCode())
                        .orElse(null),
                feature.active());
        if (!ended) {
            transaction.update(BEGIN, code, at);
        }
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
    public List<Feature> priced(Instant asOf) {
        return transactions.with(transaction -> transaction.rows(PRICED_THEN, JpaFeatures::feature, asOf));
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
