package dev.rentwright.http.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.http.exchange.Bodies;
import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot stand on a card, a rule or a coupon is told by the place where it stands. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedBodiesTest {

    private static final String EURO = "{\"amount\":\"1.00\",\"currency\":\"EUR\"}";
    private static final String DOLLAR = "{\"amount\":\"1.00\",\"currency\":\"USD\"}";
    private static final String LESS = "{\"amount\":\"-1.00\",\"currency\":\"EUR\"}";
    private static final String PLACE = "019a3c5e-0000-7000-8000-000000000001";

    /** A pointer, and the member of a card that it must point into. */
    static Stream<List<String>> cards() {
        return Stream.of(
                List.of("/tiers/daily/price/amount", "'tiers':{'daily':{'price':<less>}}"),
                List.of("/tiers/weekly/price/currency", "'tiers':{'weekly':{'price':<dollar>}}"),
                List.of("/tiers/hourly/discounted/amount", "'tiers':{'hourly':{'price':<euro>,'discounted':<less>}}"),
                List.of("/tierDays/biWeekly", "'tierDays':{'biWeekly':1}"),
                List.of("/tierDays/monthly", "'tierDays':{'monthly':367}"),
                List.of("/graceMinutes", "'graceMinutes':1440"),
                List.of("/datePrices/0", "'datePrices':[{'from':'2030-07-02','to':'2030-07-01','price':<euro>}]"),
                List.of(
                        "/datePrices/0/price/amount",
                        "'datePrices':[{'from':'2030-07-01','to':'2030-07-01','price':<less>}]"),
                List.of("/datePrices/0/to", "'datePrices':[{'from':'2030-07-01','to':'+10000-01-01','price':<euro>}]"),
                List.of("/weekend/price/amount", "'weekend':{'price':<less>}"),
                List.of("/months/lease/amount", "'months':{'lease':<less>}"),
                List.of("/months/monthly/currency", "'months':{'monthly':<dollar>}"),
                List.of("/addOns", "'addOns':[<seat>,<seat>]"),
                List.of(
                        "/addOns/0/code",
                        "'addOns':[{'code':'seat','name':'Seat','charging':'per_day','price':<euro>}]"),
                List.of(
                        "/addOns/0/cap/currency",
                        "'addOns':[{'code':'SEAT','name':'Seat','charging':'per_day','price':<euro>,'cap':<dollar>}]"),
                List.of("/features", "'features':[{'code':'VIEW','perDay':<euro>},{'code':'VIEW','perDay':<euro>}]"),
                List.of("/features/0/perDay/amount", "'features':[{'code':'VIEW','perDay':<less>}]"),
                List.of("/extraBed/amount", "'extraBed':<less>"),
                List.of("/drivers/youngUnder", "'drivers':{'youngUnder':15}"),
                List.of("/drivers/senior/perDay/amount", "'drivers':{'senior':{'perDay':<less>}}"),
                List.of("/drivers/young/cap/currency", "'drivers':{'young':{'perDay':<euro>,'cap':<dollar>}}"),
                List.of("/deposit/amount", "'deposit':<less>"),
                List.of("/oneWay/fee/amount", "'oneWay':{'fee':<less>}"),
                List.of(
                        "/oneWay/pairs/0",
                        "'oneWay':{'pairs':[{'pickupLocationId':'<place>','returnLocationId':'<place>','fee':<euro>}]}"),
                List.of("/cleaning/amount", "'cleaning':<less>"),
                List.of("/serviceFee", "'serviceFee':{}"),
                List.of("/serviceFee", "'serviceFee':{'percent':10,'amount':<euro>}"),
                List.of("/serviceFee/percent", "'serviceFee':{'percent':-1}"),
                List.of("/serviceFee/percent", "'serviceFee':{'percent':'1.23456'}"),
                List.of("/surcharges", "'surcharges':[{'code':'TAX','percent':1},{'code':'TAX','percent':1}]"),
                List.of("/surcharges/0", "'surcharges':[{'code':'TAX'}]"),
                List.of("/surcharges/0", "'surcharges':[{'code':'TAX','percent':1,'perBooking':<euro>}]"),
                List.of("/surcharges/0", "'surcharges':[{'code':'TAX','percent':1,'of':['tax']}]"),
                List.of("/surcharges/0/of", "'surcharges':[{'code':'TAX','perDay':<euro>,'of':['rental']}]"),
                List.of("/surcharges/0/cap", "'surcharges':[{'code':'TAX','percent':1,'cap':<euro>}]"),
                List.of("/surcharges/0/fromAge", "'surcharges':[{'code':'TAX','percent':1,'fromAge':16}]"),
                List.of(
                        "/surcharges/0/mostNights",
                        "'surcharges':[{'code':'TAX','perPersonNight':<euro>,'mostNights':0}]"),
                List.of("/taxes", "'taxes':[{'code':'VAT','percent':1},{'code':'VAT','percent':2}]"),
                List.of("/taxes/0", "'taxes':[{'code':'VAT','percent':-1}]"),
                List.of("/taxes/0", "'taxes':[{'code':'VAT','percent':1,'inclusive':true,'compound':true}]"),
                List.of("/taxes/0", "'taxes':[{'code':'VAT','percent':1,'of':['tax']}]"),
                List.of("/taxes/1/percent", "'taxes':[{'code':'A','percent':1},{'code':'B','percent':'1.23456'}]"),
                List.of("/mileage/allowance", "'mileage':{'kind':'per_day','price':<euro>}"),
                List.of("/mileage/price", "'mileage':{'kind':'per_rental','allowance':1}"),
                List.of("/mileage/price/amount", "'mileage':{'kind':'per_rental','allowance':1,'price':<less>}"),
                List.of("/fuel/perLitre", "'fuel':{'policy':'full_to_empty'}"),
                List.of("/fuel/refundFee", "'fuel':{'policy':'full_to_full','perLitre':<euro>,'refundFee':<euro>}"),
                List.of(
                        "/fuel/toleranceLitres",
                        "'fuel':{'policy':'like_for_like','perLitre':<euro>,'toleranceLitres':-1}"),
                List.of("/fuel/refuellingFee", "'fuel':{'policy':'free_tank','refuellingFee':<euro>}"),
                List.of("/late/perDay/amount", "'late':{'perDay':<less>}"),
                List.of("/late/mostDays", "'late':{'perDay':<euro>,'mostDays':0}"),
                List.of("/earlyFee/currency", "'earlyFee':<dollar>"),
                List.of("/amendmentFee/amount", "'amendmentFee':<less>"));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_card_is_refused_at(List<String> pointerAndMember) {
        String json = "{'currency':'EUR'," + pointerAndMember.get(1) + "}";

        assertRefusedAt(
                pointerAndMember.get(0),
                () -> Bodies.read(bytes(json), RateCardBody.class).card());
    }

    /** A pointer, and the member of a rule that it must point into. */
    static Stream<List<String>> rules() {
        return Stream.of(
                List.of("/id", "'id':'not one','type':'base'"),
                List.of("/version", "'id':'R','type':'base','version':0"),
                List.of("/name", "'id':'R','type':'base','name':''"),
                List.of("/when", "'id':'R','type':'base','when':{'from':'2030-02-01','to':'2030-01-01'}"),
                List.of("/when", "'id':'R','type':'base','when':{'timeFrom':'10:00','timeTo':'09:00'}"),
                List.of("/when", "'id':'R','type':'base','when':{'minUnits':7,'maxUnits':3}"),
                List.of("/when/to", "'id':'R','type':'base','when':{'to':'+10000-01-01'}"),
                List.of("/multiplier", "'id':'R','type':'base','multiplier':-1"),
                List.of("/multiplier", "'id':'R','type':'base','multiplier':'1.2345'"),
                List.of("/steps", "'id':'R','type':'base','steps':[{'from':'0.5','multiplier':1}]"),
                List.of("/steps/0", "'id':'R','type':'demand','steps':[{'from':'1.5','multiplier':1}]"),
                List.of("/group", "'id':'R','type':'base','group':'  '"),
                List.of(
                        "/fixedAdjustment",
                        "'id':'R','type':'base','fixedAdjustment':{'amount':'0.1234567','currency':'EUR'}"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_refused_at(List<String> pointerAndMembers) {
        String json = "{" + pointerAndMembers.get(1) + "}";

        assertRefusedAt(
                pointerAndMembers.get(0),
                () -> Bodies.read(bytes(json), RuleBody.class).rule());
    }

    @Test
    void a_coupon_is_refused_where_it_is_wrong() {
        List.of(
                        List.of("", "'code':'TEN'"),
                        List.of("/percent", "'code':'TEN','percent':101"),
                        List.of("/amount/amount", "'code':'TEN','amount':<less>"),
                        List.of("/stays", "'code':'TEN','percent':1,'stays':{'from':'2030-02-01','to':'2030-01-01'}"),
                        List.of(
                                "/bookable/to",
                                "'code':'TEN','percent':1,'bookable':{'from':'2030-02-01','to':'+999999999-12-31'}"))
                .forEach(wrong -> assertRefusedAt(
                        wrong.get(0),
                        () -> Bodies.read(bytes("{" + wrong.get(1) + "}"), CouponBody.class)
                                .coupon()));
    }

    @Test
    void a_discount_above_the_list_price_has_a_code_of_its_own() {
        String json =
                "{'currency':'EUR','tiers':{'daily':{'price':<euro>,'discounted':{'amount':2,'currency':'EUR'}}}}";

        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> Bodies.read(bytes(json), RateCardBody.class).card());

        assertEquals(Problem.RATE_DISCOUNT_ABOVE_LIST, refused.problem());
    }

    private static void assertRefusedAt(String pointer, Runnable reading) {
        ProblemException refused = assertThrows(ProblemException.class, reading::run, pointer);

        assertEquals(Problem.INVALID_VALUE, refused.problem(), refused::getMessage);
        List<?> errors = (List<?>) Objects.requireNonNull(refused.facts().get("errors"), "errors");
        assertEquals(pointer, ((Invalid) errors.get(0)).pointer(), refused::getMessage);
    }

    private static byte[] bytes(String json) {
        String seat = "{'code':'SEAT','name':'Seat','charging':'per_day','price':<euro>}";
        return json.replace("<seat>", seat)
                .replace('\'', '"')
                .replace("<euro>", EURO)
                .replace("<dollar>", DOLLAR)
                .replace("<less>", LESS)
                .replace("<place>", PLACE)
                .getBytes(StandardCharsets.UTF_8);
    }
}
