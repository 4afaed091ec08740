package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.ApiFixture.World;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What others pay, and who they are, is shown to no supplier and no customer beside them (IV-22, DR-20). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoseMoneyTest {

    @Test
    void payments_and_invoices_of_others_are_neither_shown_nor_counted() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            String payment = api.get("/payments?booking=" + booking).at("/data/0/id");
            String invoice = api.get("/invoices?booking=" + booking).at("/data/0/id");
            String otherSupplier = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Southwind Cars\"}"));
            String otherCustomer = ApiFixture.created(api.post("/customers", "{\"fullName\":\"Eve\"}"));

            for (String stranger : List.of("supplier:" + otherSupplier, "customer:" + otherCustomer)) {
                String[] as = {"X-Rentwright-Actor", stranger};
                assertEquals(404, api.get("/payments/" + payment, as).status(), stranger);
                assertEquals(404, api.get("/invoices/" + invoice, as).status(), stranger);
                for (String list : List.of("/payments", "/invoices")) {
                    assertEquals("0", api.get(list, as).at("/meta/total"), stranger);
                    assertEquals("0", api.get(list + "?booking=" + booking, as).at("/meta/total"), stranger);
                }
                assertEquals(403, api.get("/integrity", as).status(), stranger);
            }
            for (String own : List.of("supplier:" + world.supplier(), "customer:" + world.customer())) {
                String[] as = {"X-Rentwright-Actor", own};
                assertEquals(200, api.get("/payments/" + payment, as).status(), own);
                assertEquals(200, api.get("/invoices/" + invoice, as).status(), own);
                assertEquals("2", api.get("/payments", as).at("/meta/total"), own);
                assertEquals("1", api.get("/invoices", as).at("/meta/total"), own);
            }
        }
    }

    @Test
    void a_customer_without_an_account_is_shown_nobodys_money_and_no_customer() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.confirmedBooking(world);
            String[] as = {"X-Rentwright-Actor", "customer:somebody", "If-Match", "\"1\""};
            String ada = "/customers/" + world.customer();

            for (String list : List.of("/payments", "/invoices", "/customers", "/bookings")) {
                assertEquals("0", api.get(list, as).at("/meta/total"), list);
            }
            assertEquals(404, api.get(ada, as).status());
            assertEquals(
                    404, api.method("PATCH", ada, "{\"fullName\":\"Eve\"}", as).status());
        }
    }

    @Test
    void what_a_supplier_has_agreed_on_with_the_platform_is_told_to_nobody_else() {
        try (ApiFixture api = new ApiFixture()) {
            String agreed = "{\"name\":\"Northwind Cars\",\"commissionRate\":\"10\",\"priceChangeRate\":\"5\"}";
            String supplier = ApiFixture.created(api.post("/suppliers", agreed));
            String other = ApiFixture.created(api.post("/suppliers", "{\"name\":\"Southwind Cars\"}"));

            for (String stranger : List.of("supplier:" + other, "customer:ada")) {
                Reply seen = api.get("/suppliers/" + supplier, "X-Rentwright-Actor", stranger);
                assertEquals("Northwind Cars", seen.at("/name"));
                Reply listed = api.get("/suppliers", "X-Rentwright-Actor", stranger);
                for (String secret : List.of("commissionRate", "priceChangeRate")) {
                    assertTrue(seen.json().path(secret).isMissingNode(), seen::toString);
                    assertTrue(listed.json().at("/data/0/" + secret).isMissingNode(), listed::toString);
                }
            }
            assertEquals(
                    "10",
                    api.get("/suppliers/" + supplier, "X-Rentwright-Actor", "supplier:" + supplier)
                            .at("/commissionRate"));
        }
    }

    @Test
    void a_customer_knows_no_other_changes_no_other_and_does_not_judge_themselves() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String eve = ApiFixture.created(api.post("/customers", "{\"fullName\":\"Eve\"}"));
            String[] as = {"X-Rentwright-Actor", "customer:" + eve, "If-Match", "\"1\""};
            String ada = "/customers/" + world.customer();

            assertEquals(404, api.get(ada, as).status());
            assertEquals("1", api.get("/customers", as).at("/meta/total"));
            assertEquals(eve, api.get("/customers", as).at("/data/0/id"));
            assertEquals(
                    404, api.method("PATCH", ada, "{\"fullName\":\"Eve\"}", as).status());
            assertEquals(
                    403,
                    api.method("PATCH", "/customers/" + eve, "{\"standing\":{\"status\":\"good\"}}", as)
                            .status());
            assertEquals(
                    200,
                    api.method("PATCH", "/customers/" + eve, "{\"fullName\":\"Eva\"}", as)
                            .status());
        }
    }
}
