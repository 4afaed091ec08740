package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Rentwright;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ManageRules;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.SetRateCard;
import dev.rentwright.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Plans and rules are made ready once for many quotes, and yet each is priced by those that count when it is made. */
class PricesAreReadAnewLawsTest {

    /** Changes are made by another engine on the same stores, as another server would. Prices come back, too. */
    @Property(tries = 100)
    void a_changed_card_or_rule_is_seen_by_the_next_quote(
            @ForAll @Size(min = 1, max = 12) List<Change> changes, @ForAll @IntRange(min = 1, max = 20) int days) {
        Fleet fleet = new Fleet();
        Rentwright elsewhere = Rentwright.on(fleet.ports).clock(fleet.clock).open();

        for (Change change : changes) {
            change.by(elsewhere, fleet);
            Quote quote = fleet.quote(QuotePrice.Command.of(
                            Fleet.ADA,
                            fleet.car,
                            fleet.place,
                            "2026-05-04T10:00",
                            LocalDate.parse("2026-05-04").plusDays(days) + "T10:00"))
                    .orThrow();

            Rentable car = fleet.ports.rentables().byId(fleet.car).orElseThrow();
            assertEquals(
                    fleet.ports.rateCards().effective(car),
                    Optional.of(quote.request().plan().card()));
            assertEquals(
                    new RuleBook(fleet.ports.pricingRules().of(fleet.supplier).stream()
                            .filter(PricingRule::active)
                            .toList()),
                    quote.request().rules());
            assertEquals(PriceCalculator.price(quote.request()), Outcome.granted(quote.price()));
        }
    }

    @Example
    void what_is_taken_is_of_its_own_dates_though_the_rules_of_all_are_the_same() {
        Fleet fleet = new Fleet();
        fleet.put(PricingRule.times("DEMAND", RuleType.DEMAND, "1")
                .withSteps(new DemandStep(new BigDecimal("0.5"), new BigDecimal("3"))));
        fleet.claim(fleet.room, ClaimKind.BOOKED, "2026-05-05T12:00:00Z", "2026-05-06T08:00:00Z", Optional.empty());
        LocalDate fourth = LocalDate.parse("2026-05-04");

        Map<LocalDate, Money> nights = fleet.rentwright
                .quotes()
                .priceNights()
                .price(
                        fleet.ports.rentables().byId(fleet.room).orElseThrow(),
                        fleet.ports.locations().byId(fleet.place).orElseThrow(),
                        new DateRange(fourth, fourth.plusDays(3)));

        assertEquals(
                Map.of(
                        fourth,
                        Money.of("50.00", "EUR"),
                        fourth.plusDays(1),
                        Money.of("150.00", "EUR"),
                        fourth.plusDays(2),
                        Money.of("50.00", "EUR")),
                nights);
    }

    /** What somebody does to prices; there are few of each, so that they come back. */
    enum Change {
        NOTHING {
            @Override
            void by(Rentwright engine, Fleet fleet) {}
        },
        A_CARD {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                ofCategory(engine, fleet, Fleet.card("60", "300"));
            }
        },
        ANOTHER_CARD {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                ofCategory(engine, fleet, Fleet.card("60", "301"));
            }
        },
        ITS_OWN_CARD {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                SetRateCard cards = engine.tariff().setRateCard();
                cards.onRentable(Fleet.DESK, fleet.car, RateCard.daily("70", "EUR"))
                        .orThrow();
            }
        },
        A_RULE {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                put(engine, fleet, "1.1");
            }
        },
        ANOTHER_RULE {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                put(engine, fleet, "1.2");
            }
        },
        NO_RULE {
            @Override
            void by(Rentwright engine, Fleet fleet) {
                ManageRules rules = engine.tariff().manageRules();
                rules.end(Fleet.DESK, fleet.supplier, new RuleId("RULE"));
            }
        };

        abstract void by(Rentwright engine, Fleet fleet);

        private static void ofCategory(Rentwright engine, Fleet fleet, RateCard card) {
            SetRateCard cards = engine.tariff().setRateCard();
            cards.onCategory(Fleet.DESK, fleet.cars, card).orThrow();
        }

        private static void put(Rentwright engine, Fleet fleet, String multiplier) {
            ManageRules rules = engine.tariff().manageRules();
            rules.put(Fleet.DESK, fleet.supplier, PricingRule.times("RULE", RuleType.SEASONAL, multiplier))
                    .orThrow();
        }
    }
}
