package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.money.Money;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.RentableFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.TariffFixture;
import dev.rentwright.testkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link dev.rentwright.tariff.RateCards} promises. */
public abstract class RateCardsContract extends StoreContract {

    @Test
    public void a_card_is_kept_as_it_was_given_and_replaces_the_one_before() {
        Shop shop = openShop();
        Rentable car = shop.car();

        for (RateCard card : TariffFixture.manyRateCards()) {
            doInUnit(() -> {
                ports().rateCards().put(car.id(), card, Times.NOW);
                ports().rateCards().put(shop.category().id(), card, Times.NOW);
            });

            assertKept(card, () -> ports().rateCards().of(car.id()));
            assertKept(card, () -> ports().rateCards().of(shop.category().id()));
        }
    }

    @Test
    public void a_rentable_and_a_category_without_a_card_have_none() {
        Shop shop = openShop();
        Rentable car = shop.car();

        assertAbsent(() -> ports().rateCards().of(car.id()));
        assertAbsent(() -> ports().rateCards().of(shop.category().id()));
        assertAbsent(() -> ports().rateCards().effective(car));
    }

    @Test
    public void a_rentables_card_counts_before_its_categorys_field_by_field() {
        Shop shop = openShop();
        Rentable car = shop.car();
        RateCard own = TariffFixture.aRateCard().withDeposit(Money.of("77", "EUR"));
        RateCard category = TariffFixture.aFullRateCard("EUR");
        doInUnit(() -> {
            ports().rateCards().put(car.id(), own, Times.NOW);
            ports().rateCards().put(shop.category().id(), category, Times.NOW);
        });

        assertKept(own.over(category), () -> ports().rateCards().effective(car));
    }

    @Test
    public void the_cards_of_many_are_found_at_once_and_those_without_are_left_out() {
        Shop shop = openShop();
        Shop bare = openShop();
        RateCard ownCard = TariffFixture.aRateCard().with(RateTier.HOURLY, "9");
        RateCard categoryCard = TariffFixture.aRateCard().withDeposit(Money.of("300", "EUR"));
        Rentable priced = shop.car();
        Rentable both = shop.keep(shop.aCar().build());
        Rentable ownOnly = bare.car();
        Rentable none = bare.keep(bare.aCar().build());
        Rentable notAsked = shop.keep(shop.aCar().build());
        doInUnit(() -> {
            ports().rateCards().put(shop.category().id(), categoryCard, Times.NOW);
            ports().rateCards().put(both.id(), ownCard, Times.NOW);
            ports().rateCards().put(ownOnly.id(), ownCard, Times.NOW);
            ports().rateCards().put(notAsked.id(), ownCard, Times.NOW);
        });

        assertEquals(
                Map.of(priced.id(), categoryCard, both.id(), ownCard.over(categoryCard), ownOnly.id(), ownCard),
                inUnit(() -> ports().rateCards().effective(List.of(priced, both, ownOnly, none))));
        assertEquals(Map.of(), inUnit(() -> ports().rateCards().effective(List.<Rentable>of())));
    }

    @Test
    public void the_cards_of_many_categories_are_found_at_once_and_those_without_are_left_out() {
        RentableCategory priced = openShop().category();
        RentableCategory bare = openShop().category();
        RentableCategory notAsked = openShop().category();
        RateCard card = TariffFixture.aFullRateCard("EUR");
        doInUnit(() -> {
            ports().rateCards().put(priced.id(), card, Times.NOW);
            ports().rateCards().put(notAsked.id(), card, Times.NOW);
        });

        assertEquals(
                Map.of(priced.id(), card),
                inUnit(() -> ports().rateCards().ofCategories(List.of(bare.id(), priced.id()))));
        assertEquals(Map.of(), inUnit(() -> ports().rateCards().ofCategories(List.of())));
    }

    @Test
    public void the_card_of_another_category_plays_no_part() {
        Shop shop = openShop();
        RentableCategory other = CategoryFixture.aDescribedCategory();
        Rentable car = shop.keep(RentableFixture.aCar()
                .from(shop.supplier().id())
                .of(shop.category().id())
                .offeredAt(shop.place().id())
                .build());
        doInUnit(() -> {
            ports().categories().add(other);
            ports().rateCards().put(other.id(), TariffFixture.aRateCard(), Times.NOW);
        });

        assertAbsent(() -> ports().rateCards().effective(car));
    }

    @Test
    public void a_card_counts_from_the_instant_at_which_it_was_put_until_the_next_one() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Instant later = Times.NOW.plusSeconds(60);
        RateCard own = TariffFixture.aRateCard().with(RateTier.HOURLY, "9");
        List<RateCard> cards = TariffFixture.manyRateCards();
        RateCard first = cards.get(0);
        RateCard second = cards.get(1);
        doInUnit(() -> ports().rateCards().put(shop.category().id(), first, Times.NOW));
        doInUnit(() -> ports().rateCards().put(shop.category().id(), second, later));
        doInUnit(() -> ports().rateCards().put(car.id(), own, later));

        assertAbsent(() -> ports().rateCards().of(shop.category().id(), Times.NOW.minusMillis(1)));
        assertKept(first, () -> ports().rateCards().of(shop.category().id(), Times.NOW));
        assertKept(first, () -> ports().rateCards().of(shop.category().id(), later.minusMillis(1)));
        assertKept(second, () -> ports().rateCards().of(shop.category().id(), later));
        assertAbsent(() -> ports().rateCards().of(car.id(), later.minusMillis(1)));
        assertKept(own, () -> ports().rateCards().of(car.id(), later));
        assertKept(first, () -> ports().rateCards().effective(car, Times.NOW));
        assertKept(own.over(second), () -> ports().rateCards().effective(car, later));
    }

    @Test
    public void a_card_that_was_taken_off_counted_until_then_and_another_can_be_put() {
        Shop shop = openShop();
        Rentable car = shop.car();
        Instant later = Times.NOW.plusSeconds(60);
        RateCard category = TariffFixture.aFullRateCard("EUR");
        RateCard own = TariffFixture.aRateCard().with(RateTier.HOURLY, "9");
        doInUnit(() -> ports().rateCards().takeOff(car.id(), Times.NOW));
        doInUnit(() -> {
            ports().rateCards().put(shop.category().id(), category, Times.NOW);
            ports().rateCards().put(car.id(), own, Times.NOW);
        });

        doInUnit(() -> ports().rateCards().takeOff(car.id(), later));
        doInUnit(() -> ports().rateCards().takeOff(car.id(), later.plusSeconds(1)));

        assertAbsent(() -> ports().rateCards().of(car.id()));
        assertKept(category, () -> ports().rateCards().effective(car));
        assertEquals(
                Map.of(car.id(), category), inUnit(() -> ports().rateCards().effective(List.of(car))));
        assertKept(own, () -> ports().rateCards().of(car.id(), later.minusMillis(1)));
        assertAbsent(() -> ports().rateCards().of(car.id(), later));
        assertKept(category, () -> ports().rateCards().effective(car, later));

        doInUnit(() -> ports().rateCards().put(car.id(), own, later.plusSeconds(60)));
        assertKept(own, () -> ports().rateCards().of(car.id()));
        assertAbsent(() -> ports().rateCards().of(car.id(), later.plusSeconds(59)));
        assertKept(own, () -> ports().rateCards().of(car.id(), later.plusSeconds(60)));
    }

    @Test
    public void of_cards_put_at_one_instant_the_last_counts_and_one_that_was_undone_never_did() {
        Shop shop = openShop();
        Rentable car = shop.car();
        RateCard first = TariffFixture.aRateCard();
        RateCard second = TariffFixture.aRateCard().with(RateTier.HOURLY, "9");
        doInUnit(() -> {
            ports().rateCards().put(car.id(), first, Times.NOW);
            ports().rateCards().put(car.id(), second, Times.NOW);
        });
        assertDefect(() -> {
            ports().rateCards().put(car.id(), first, Times.NOW);
            throw new IllegalStateException("undone");
        });

        assertKept(second, () -> ports().rateCards().of(car.id(), Times.NOW));
        assertKept(second, () -> ports().rateCards().of(car.id()));
    }
}
