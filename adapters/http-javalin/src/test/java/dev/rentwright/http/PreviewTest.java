package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Worked examples of the rulebook, each by a card that is sent along. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PreviewTest {

    private final ApiFixture api = new ApiFixture();

    @AfterEach
    void stop() {
        api.close();
    }

    /** W35: ten days with tax, shown in dirham; and a commission of a tenth of 430.00. */
    @Test
    void a_hire_is_priced_shown_and_shared_as_the_rulebook_has_it() {
        Reply reply = preview("""
                'card':{'currency':'EUR','tiers':{'daily':{'price':<50>},'weekly':{'price':<280>}},
                  'taxes':[{'code':'VAT','percent':20}]},
                'term':{'hire':{'pickupAt':'2026-05-04T10:00','returnAt':'2026-05-14T10:00','zone':'Europe/Paris'}},
                'circumstances':{'shownIn':{'currency':'MAD','rate':'10.8365','source':'ECB','at':'2026-03-02T15:00:00Z'}},
                'commission':10""");

        assertEquals(200, reply.status(), reply::toString);
        assertEquals("516.00", reply.at("/price/total/amount"));
        assertEquals("430.00", reply.at("/price/netTotal/amount"));
        assertEquals("10", reply.at("/price/days"));
        assertEquals("5591.64", reply.at("/shown/total/amount"));
        assertEquals("1625.48", reply.at("/shown/amounts/1/amount"));
        assertEquals("43.00", reply.at("/commission/commission/amount"));
        assertEquals("387.00", reply.at("/commission/payout/amount"));
        assertEquals(10, reply.json().get("units").size());
        assertEquals("43", reply.at("/units/0"));
        assertTrue(reply.json().get("findings").isEmpty(), reply::toString);
    }

    @Test
    void taxes_that_are_said_beside_the_card_count_where_it_names_none() {
        String night = """
                'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},
                'taxes':{'taxes':[{'code':'VAT','percent':7},{'code':'CITY','percent':5,'of':['rental']}]},
                'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}""";

        Reply beside = preview(night);
        assertEquals("112.00", beside.at("/price/total/amount"), beside::toString);
        assertTrue(beside.json().get("findings").isEmpty(), beside::toString);
        Reply own = preview(night.replace("<100>}}}", "<100>}},'taxes':[{'code':'VAT','percent':0}]}"));
        assertEquals("100.00", own.at("/price/total/amount"), own::toString);
    }

    @Test
    void taxes_that_the_card_cannot_round_are_named_with_what_would_do_instead() {
        Reply reply = preview("""
                'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}},'taxRounding':'per_tax_code'},
                'taxes':{'taxes':[{'code':'VAT','percent':7},{'code':'CITY','percent':5,'compound':true}]},
                'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}""");

        assertEquals("tax.compound-needs-per-line", reply.at("/code"), reply::toString);
        assertEquals("/card/taxRounding", reply.at("/errors/0/pointer"), reply::toString);
        assertEquals(
                "rounding per line, or no compound tax by /taxes/taxes",
                reply.at("/errors/0/expected"),
                reply::toString);
    }

    /** W20: two seasons for one date; the one of higher priority wins. */
    @Test
    void nights_are_priced_by_rules_that_name_their_places_freely() {
        Reply reply = preview("""
                'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},
                'rules':[
                  {'id':'S1','type':'seasonal','when':{'from':'2026-06-01','to':'2026-06-30','locationId':'harbour'},
                   'multiplier':'1.1','priority':10},
                  {'id':'S2','type':'seasonal','when':{'from':'2026-06-06','to':'2026-06-07','locationId':'harbour'},
                   'multiplier':'1.3','priority':20},
                  {'id':'S3','type':'seasonal','when':{'locationId':'Harbour'},'multiplier':9,'priority':30}],
                'route':{'pickupLocationId':'harbour'},
                'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-09'}}""");

        assertEquals("480.00", reply.at("/price/total/amount"), reply::toString);
        assertEquals("S2", reply.at("/price/lines/1/rule"));
        assertEquals("2", reply.at("/price/lines/1/inputs/units"));
    }

    /** W47: sixteen of thirty-one days first. */
    @Test
    void months_come_with_their_invoices() {
        Reply reply = preview("""
                'card':{'currency':'EUR','deposit':<1200>},
                'categoryCard':{'currency':'EUR','months':{'monthly':<1200>}},
                'term':{'months':{'start':'2026-07-16','months':3}}""");

        assertEquals("619.35", reply.at("/rentInvoices/0/rent/amount"), reply::toString);
        assertEquals("2026-07-31", reply.at("/rentInvoices/0/to"));
        assertEquals("580.65", reply.at("/rentInvoices/3/total/amount"));
        assertEquals("4800.00", reply.at("/price/payableTotal/amount"));
    }

    @Test
    void it_is_explained_in_the_language_that_is_asked_for_and_spoken() {
        String night = """
                'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},
                'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}""";

        String english = explained(night, "en");
        assertTrue(english.contains("night"), english);
        assertNotEquals(english, explained(night, "de-AT, en;q=0.5"));
        assertEquals(explained(night, "de"), explained(night, "fr, de;q=0.9, en;q=0.1"));
        assertEquals(english, explained(night, "fr"));
        assertEquals(english, explained(night, ";;q=none"));
    }

    @Test
    void nothing_is_kept() {
        String before = api.stored();

        preview("""
                'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},
                'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}""");

        assertEquals(before, api.stored());
    }

    @Test
    void what_cannot_be_is_told_by_its_pointer_into_the_document() {
        String card = "'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},";
        String night = "'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}";

        refused("/card/tiers/daily/price/currency", card.replace("<100>", "{'amount':1,'currency':'USD'}") + night);
        refused("/term", card + "'term':{}");
        refused("/term/nights/checkOut", card + night.replace("2026-06-06", "2026-06-05"), "period.empty");
        refused("/term/nights/checkOut", card + night.replace("2026-06-06", "2028-06-05"));
        refused(
                "/term/hire/zone",
                card + "'term':{'hire':{'pickupAt':'2026-06-05T10:00','returnAt':'2026-06-06T10:00','zone':'Mars'}}");
        refused("/rules", card + "'rules':[{'id':'A','type':'base'},{'id':'A','type':'base'}]," + night);
        refused("/rules/0/multiplier", card + "'rules':[{'id':'A','type':'base','multiplier':-1}]," + night);
        refused("/travellers/adults", card + "'travellers':{'adults':0}," + night);
        refused("/choices/discounts/0", card + "'choices':{'discounts':[{'code':'TEN'}]}," + night);
        refused("/choices/addOns", card + "'choices':{'addOns':[{'code':'SEAT','quantity':1}]}," + night);
        refused("/circumstances/supplierRate", card + "'circumstances':{'supplierRate':'1.23456'}," + night);
        refused(
                "/circumstances/shownIn",
                card
                        + "'circumstances':{'shownIn':{'currency':'EUR','rate':1,'source':'me','at':'2026-03-02T15:00:00Z'}},"
                        + night);
        refused(
                "/circumstances/utilisation/1/date",
                card + "'circumstances':{'utilisation':[{'date':'2026-06-05','taken':1,'sellable':2},"
                        + "{'date':'2026-06-05','taken':2,'sellable':2}]}," + night);
        refused("/commission", card + "'commission':'1.23456'," + night);
        refused(
                "/card/tiers/daily/discounted",
                card.replace("<100>", "<100>,'discounted':<101>") + night,
                "rate.discount-above-list");
        refused("/categoryCard/currency", card + "'categoryCard':{'currency':'USD'}," + night);
    }

    @Test
    void what_cannot_be_is_told_with_what_would_do_instead() {
        String card = "'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}}},";
        String night = "'term':{'nights':{'checkIn':'2026-06-05','checkOut':'2026-06-06'}}";
        String hire = "'term':{'hire':{'pickupAt':'2026-06-05T10:00','returnAt':'2026-06-06T10:00','zone':'%s'}}";

        told(
                "/card/deposit: expected an amount in EUR with at most 2 decimals, got 100.005.",
                card.replace("'tiers'", "'deposit':<100.005>,'tiers'") + night);
        told(
                "/term/hire/zone: expected an IANA region that this runtime knows, like Europe/Berlin, got 'Europe/Berln'.",
                card + hire.formatted("Europe/Berln"));
        told(
                "/rules/0/when: expected a least and a most number of units in order, got 8 to 3.",
                card + "'rules':[{'id':'A','type':'base','when':{'minUnits':8,'maxUnits':3}}]," + night);
        told(
                "/choices/features: expected none, as there is none to choose from, got SEA.",
                card + "'choices':{'features':['SEA']}," + night);
        told(
                "/circumstances/shownIn: expected an exchange rate between two currencies, got one from EUR to itself.",
                card
                        + "'circumstances':{'shownIn':{'currency':'EUR','rate':1,'source':'me','at':'2026-03-02T15:00:00Z'}},"
                        + night);
    }

    private void told(String detail, String members) {
        Reply reply = preview(members);
        assertEquals(detail, reply.at("/detail"), reply::toString);
    }

    @Test
    void what_the_engine_refuses_names_its_place_in_the_document() {
        String card = "'card':{'currency':'EUR','tiers':{'daily':{'price':<100>}},'drivers':{'maximumAge':70}},";
        String hire =
                "'term':{'hire':{'pickupAt':'2026-06-05T10:00','returnAt':'2026-06-06T10:00','zone':'Europe/Paris'}}";

        Reply foreign = preview(card
                + "'rules':[{'id':'A','type':'base'},{'id':'B','type':'seasonal','fixedAdjustment':{'amount':5,'currency':'USD'}}],"
                + hire);
        assertEquals("money.currency-mismatch", foreign.at("/code"), foreign::toString);
        assertEquals("rules/1/fixedAdjustment/currency", foreign.at("/field"), foreign::toString);
        Reply old = preview(card + "'travellers':{'driverAges':[70,71]}," + hire);
        assertEquals("driver.too-old", old.at("/code"), old::toString);
        assertEquals("71 70", old.at("/age") + " " + old.at("/maximumAge"), old::toString);
        Reply driven = preview(card.replace(
                        "'drivers'",
                        "'addOns':[{'code':'CHAUFFEUR','name':'Chauffeur','charging':'per_day','price':<90>}],'drivers'")
                + "'choices':{'addOns':[{'code':'CHAUFFEUR','quantity':1}]},'travellers':{'driverAges':[71]}," + hire);
        assertEquals("190.00", driven.at("/price/total/amount"), driven::toString);
    }

    @Test
    void only_documents_name_their_things_freely() {
        Reply reply = api.post(
                "/quotes",
                "{\"categoryId\":\"economy\",\"pickupLocationId\":\"airport\",\"pickupAt\":\"2030-07-01T10:00\","
                        + "\"returnAt\":\"2030-07-02T10:00\"}");

        assertEquals(400, reply.status(), reply::toString);
    }

    @Test
    void the_schema_of_the_document_is_served_and_closed() {
        JsonNode schema = api.get("/schemas/pricing-document.json").json();

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.get("$schema").asString());
        for (JsonNode reference : schema.findValues("$ref")) {
            assertTrue(!schema.at(reference.asString().substring(1)).isMissingNode(), reference::asString);
        }
        for (String name : schema.get("$defs").propertyNames()) {
            assertEquals(
                    "false",
                    schema.at("/$defs/" + name + "/additionalProperties").asString(),
                    name);
        }
        assertEquals(1, schema.at("/$defs/PreviewTermBody/maxProperties").asInt());
    }

    private String explained(String members, String language) {
        Reply reply = api.post("/quotes/preview", body(members), "Accept-Language", language);
        assertEquals(200, reply.status(), reply::toString);
        return reply.json().get("explanation").toString();
    }

    private void refused(String pointer, String members) {
        refused(pointer, members, "invalid-value");
    }

    private void refused(String pointer, String members, String code) {
        Reply reply = preview(members);
        assertEquals(code, reply.at("/code"), reply::toString);
        assertEquals(pointer, reply.at("/errors/0/pointer"), reply::toString);
    }

    private Reply preview(String members) {
        return api.post("/quotes/preview", body(members));
    }

    /** Members with single quotes, and amounts of euros in angles. */
    private static String body(String members) {
        return ("{" + members + "}")
                .replaceAll("<([0-9.]+)>", "{'amount':'$1','currency':'EUR'}")
                .replace('\'', '"');
    }
}
