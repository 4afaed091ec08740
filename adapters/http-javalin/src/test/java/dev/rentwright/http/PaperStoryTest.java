package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentsRequirement;
import dev.rentwright.document.Paper;
import dev.rentwright.http.ApiFixture.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Agreement, handovers with photos, documents, drivers and chauffeurs, over HTTP (AGR-01..07, BKG-13, BKG-17, REC-12). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperStoryTest {

    private static final String SIGNATURE = "iVBORw0KGgo=";
    private static final String BOTH = """
            {"customer":{"name":"Ada Lovelace","image":"%s"},"employee":{"name":"Desk One","image":"%s"},"language":"de"}""".formatted(SIGNATURE, SIGNATURE);

    @Test
    void a_walk_in_signs_at_the_counter_or_gets_nothing() {
        try (ApiFixture api = asking(BookingPolicy.DAILY_VEHICLE.documents())) {
            World world = api.world();
            api.clock.set("2030-07-01T07:50:00Z");
            String served = """
                    {"quoteId":"%s","customerId":"%s","paidBy":"cash",
                     "condition":{"odometerKm":12000,"fuelLevel":1}%s}""";

            Reply unsigned =
                    api.postOnce("/bookings/walk-in", served.formatted(api.quote(world), world.customer(), ""));
            assertEquals("documents.incomplete", unsigned.at("/code"), unsigned::toString);
            assertEquals("0", api.get("/bookings").at("/meta/total"));

            Reply signed = api.postOnce(
                    "/bookings/walk-in",
                    served.formatted(api.quote(world), world.customer(), ",\"signatures\":" + BOTH));
            assertEquals("checked_in", signed.at("/state"), signed::toString);
            assertEquals("signed", signed.at("/documentsStatus"));
        }
    }

    @Test
    void a_car_is_signed_for_handed_over_with_photos_and_taken_back_with_a_remark() {
        try (ApiFixture api = asking(BookingPolicy.DAILY_VEHICLE.documents())) {
            World world = api.world();
            Reply contract = api.method(
                    "PUT", "/suppliers/" + world.supplier() + "/contracts/de", "{\"text\":\"Allgemeine Bedingungen\"}");
            assertEquals("de", contract.at("/language"), contract::toString);
            String booking = api.confirmedBooking(world);
            assertEquals("pending", api.get("/bookings/" + booking).at("/documentsStatus"));
            assertEquals(404, api.get("/bookings/" + booking + "/agreement").status());
            api.clock.set("2030-07-01T08:00:00Z");

            Reply early = api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            assertEquals("documents.incomplete", early.at("/code"), early::toString);
            assertEquals("SIGNED_RENTAL_AGREEMENT", early.at("/missing/0"));

            Reply signed = api.postOnce("/reservations/" + booking + "/agreement/sign", BOTH);
            assertEquals("signed", signed.at("/status"), signed::toString);
            assertTrue(signed.at("/terms").startsWith("Allgemeine Bedingungen"), signed::toString);
            assertEquals("Ada Lovelace", signed.at("/customer/name"));
            assertFalse(signed.toString().contains(SIGNATURE), signed::toString);
            assertEquals("signed", api.get("/bookings/" + booking).at("/documentsStatus"));
            Reply again = api.postOnce("/bookings/" + booking + "/agreement/sign", BOTH);
            assertEquals("document.illegal-transition", again.at("/code"), again::toString);

            Reply out = api.post("/bookings/" + booking + "/check-in", """
                    {"odometerKm":12000,"fuelLevel":1,
                     "photos":[{"reference":"files/front.jpg","caption":"front"},{"reference":"files/left.jpg"}]}""");
            assertEquals("checked_in", out.at("/state"), out::toString);
            assertEquals("files/front.jpg", out.at("/stage/out/photos/0/reference"));
            assertEquals("files/left.jpg", out.at("/stage/out/photos/1/reference"));

            api.clock.set("2030-07-04T07:55:00Z");
            Reply in = api.post("/bookings/" + booking + "/check-out", """
                    {"odometerKm":12300,"fuelLevel":"1","photos":[{"reference":"files/scratch.jpg"}],
                     "damage":[{"place":"left door","description":"a scratch of 12 cm"}]}""");
            assertEquals("checked_out", in.at("/state"), in::toString);
            assertEquals("left door", in.at("/stage/in/damage/0/place"));
            assertEquals("signed", in.at("/documentsStatus"));
        }
    }

    @Test
    void a_car_that_is_swapped_on_the_way_is_signed_for_in_an_addendum_and_what_it_came_to_is_shown() {
        try (ApiFixture api = asking(BookingPolicy.DAILY_VEHICLE.documents())) {
            World world = api.world();
            String other = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
            String booking = api.confirmedBooking(world);
            String agreement = "/bookings/" + booking + "/agreement";
            api.clock.set("2030-07-01T08:00:00Z");
            assertEquals(
                    world.vehicle(), api.postOnce(agreement + "/sign", BOTH).at("/rentableId"));
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-02T08:00:00Z");
            Reply swapped = api.post("/bookings/" + booking + "/swap", """
                    {"rentableId":"%s","back":{"odometerKm":12100,"fuelLevel":1},
                     "out":{"odometerKm":12000,"fuelLevel":1}}""".formatted(other));
            assertEquals(200, swapped.status(), swapped::toString);

            Reply addendum = api.get(agreement);
            assertEquals("1 unsigned", addendum.at("/part") + " " + addendum.at("/status"), addendum::toString);
            assertEquals(other, addendum.at("/rentableId"));
            assertTrue(addendum.at("/terms").contains("Kennzeichen: B-RW 1002"), addendum::toString);
            api.postOnce(agreement + "/sign", BOTH);

            Reply signatures = api.get(agreement + "/signatures");
            assertTrue(signatures.json().at("/data/4").isMissingNode(), signatures::toString);
            assertEquals(
                    "0 customer Ada Lovelace",
                    signatures.at("/data/0/part") + " " + signatures.at("/data/0/signatory") + " "
                            + signatures.at("/data/0/name"));
            assertEquals(SIGNATURE, signatures.at("/data/3/image"));
            assertEquals(
                    404,
                    api.get(agreement + "/signatures", "X-Rentwright-Actor", "customer:" + other)
                            .status());

            api.clock.set("2030-07-04T07:55:00Z");
            api.post("/bookings/" + booking + "/check-out", "{\"odometerKm\":12900,\"fuelLevel\":1}");
            api.post("/bookings/" + booking + "/damage-charges", """
                    {"amount":{"amount":"80.00","currency":"EUR"},"reason":"a scratch"}""");
            Reply shown = api.get(agreement);
            assertEquals("80.00", shown.at("/damageCharges/amount"), shown::toString);
            // A thousand kilometres of which 600 are in the price, with tax.
            assertEquals("59.50", shown.at("/additionalCharges/amount"), shown::toString);
            assertEquals("B-RW 1002", api.get("/vehicles/" + other).at("/licensePlate"));
        }
    }

    @Test
    void an_agreement_is_printed_for_whoever_would_rather_have_a_pdf_with_its_addenda_and_the_same_every_time() {
        try (ApiFixture api =
                new ApiFixture(builder -> builder, settings -> settings.printing(PaperStoryTest::print))) {
            World world = api.world();
            String other = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
            api.method(
                    "PUT", "/suppliers/" + world.supplier() + "/contracts/de", "{\"text\":\"Volltanken\\n\\nDanke\"}");
            String booking = api.confirmedBooking(world);
            String agreement = "/bookings/" + booking + "/agreement";
            assertEquals(404, pdf(api, agreement).status());
            assertEquals("not-found", pdf(api, agreement).at("/code"));
            String number = api.postOnce(agreement + "/sign", BOTH).at("/number");

            Reply printed = pdf(api, agreement);
            assertEquals(200, printed.status(), printed::toString);
            assertEquals("application/pdf", printed.header("Content-Type"));
            assertEquals("Accept", printed.header("Vary"));
            List<String> lines = printed.body().lines().toList();
            assertTrue(
                    lines.get(0).startsWith("Headline[text=Mietvertrag " + number + " zur Buchung "),
                    printed::toString);
            assertTrue(lines.contains("Fact[label=Kennzeichen, value=B-RW 1001]"), printed::toString);
            assertTrue(lines.contains("Total[label=Gesamtpreis, amount=196,35 EUR]"), printed::toString);
            assertTrue(
                    lines.contains("Fact[label=Von, value=2030-07-01 10:00 Europe/Berlin, Berlin Airport]"),
                    printed::toString);
            assertTrue(printed.body().contains("Prose[text=Volltanken\n\nDanke]"), printed::toString);
            assertTrue(printed.body().contains("Ada Lovelace"), printed::toString);

            Reply renamed = api.method(
                    "PATCH", "/customers/" + world.customer(), "{\"fullName\":\"Ada King\"}", "If-Match", "\"1\"");
            assertEquals("Ada King", renamed.at("/fullName"), renamed::toString);
            api.clock.set("2030-06-20T08:00:00Z");
            Reply again = pdf(api, agreement, "If-None-Match", printed.header("ETag"));
            assertEquals(304, again.status(), again::toString);

            Reply neither = api.get(agreement, "Accept", "text/html, image/png;q=0.9");
            assertEquals("406 not-acceptable", neither.status() + " " + neither.at("/code"), neither::toString);
            assertEquals("application/pdf", neither.at("/available/1"), neither::toString);

            api.post("/bookings/" + booking + "/assign", "{\"rentableId\":\"" + other + "\"}");
            Reply both = pdf(api, agreement);
            assertTrue(both.body().startsWith(printed.body()), both::toString);
            assertTrue(both.body().contains("Headline[text=Nachtrag " + number + "/1 zur Buchung "), both::toString);
            assertEquals("1", api.get(agreement, "Accept", "*/*").at("/part"));
            assertEquals(
                    "1",
                    api.get(agreement, "Accept", "application/json, application/pdf;q=0.9")
                            .at("/part"));
        }
    }

    @Test
    void a_server_without_a_printer_has_json_alone() {
        try (ApiFixture api = asking(DocumentsPolicy.NONE)) {
            String booking = api.confirmedBooking(api.world());
            api.postOnce("/bookings/" + booking + "/agreement/sign", BOTH);

            assertEquals(
                    "signed", pdf(api, "/bookings/" + booking + "/agreement").at("/status"));
            assertFalse(api.get("/openapi.json").body().contains("application/pdf"));
        }
        try (ApiFixture api =
                new ApiFixture(builder -> builder, settings -> settings.printing(PaperStoryTest::print))) {
            JsonNode content =
                    api.get("/openapi.json").json().at("/paths/~1bookings~1{id}~1agreement/get/responses/200/content");
            assertEquals(List.of("application/json", "application/pdf"), List.copyOf(content.propertyNames()));
        }
    }

    private static Reply pdf(ApiFixture api, String path, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Accept", "application/pdf"));
        return api.get(path, all.toArray(String[]::new));
    }

    /** Line by line, so that a test can read it. */
    private static byte[] print(Paper paper) {
        return paper.blocks().stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void the_papers_of_a_booking_are_its_customers_and_no_other_customers() {
        try (ApiFixture api = asking(DocumentsPolicy.NONE)) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            api.postOnce("/bookings/" + booking + "/agreement/sign", BOTH);
            String own = "customer:" + world.customer();
            String another = "customer:" + ApiFixture.created(api.post("/customers", ApiFixture.CUSTOMER));

            for (String papers : new String[] {
                "/bookings/" + booking + "/agreement",
                "/bookings/" + booking + "/folder",
                "/customers/" + world.customer() + "/documents"
            }) {
                assertEquals(200, api.get(papers, "X-Rentwright-Actor", own).status(), papers);
                assertEquals(404, api.get(papers, "X-Rentwright-Actor", another).status(), papers);
            }
            Reply drawn = api.post("/bookings/" + booking + "/agreement", "{}", "X-Rentwright-Actor", another);
            assertEquals(404, drawn.status(), drawn::toString);
        }
    }

    @Test
    void a_paper_is_brought_rejected_brought_again_and_found_good() {
        DocumentsPolicy policy = new DocumentsPolicy(
                DocumentsRequirement.NONE.verifying(DocumentKind.ID_PROOF), DocumentsRequirement.NONE);
        try (ApiFixture api = asking(policy)) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            assertEquals("pending", api.get("/bookings/" + booking).at("/state"));
            assertEquals("pending", api.get("/bookings/" + booking).at("/documentsStatus"));

            Reply brought = api.postOnce(
                    "/bookings/" + booking + "/documents", "{\"kind\":\"id_proof\",\"reference\":\"files/id.jpg\"}");
            String document = ApiFixture.created(brought);
            assertEquals("submitted", api.get("/bookings/" + booking).at("/documentsStatus"));
            Reply rejected = api.post("/documents/" + document + "/reject", "{\"remark\":\"blurred\"}");
            assertEquals("rejected", rejected.at("/status"), rejected::toString);
            Reply late = api.post("/documents/" + document + "/verify", "");
            assertEquals("document.illegal-transition", late.at("/code"), late::toString);
            api.post("/documents/" + document + "/resubmit", "{\"reference\":\"files/sharp.jpg\"}");
            Reply verified = api.post("/documents/" + document + "/verify", "");
            assertEquals("verified", verified.at("/status"), verified::toString);

            Reply shown = api.get("/bookings/" + booking);
            assertEquals("confirmed", shown.at("/state"), shown::toString);
            assertEquals("verified", shown.at("/documentsStatus"));
            assertEquals(
                    "files/sharp.jpg",
                    api.get("/bookings/" + booking + "/folder").at("/documents/0/reference"));
            assertEquals(
                    404,
                    api.get("/customers/00000000-0000-0000-0000-000000000009/documents")
                            .status());
        }
    }

    @Test
    void further_drivers_are_named_and_a_chauffeur_is_sent_once_at_a_time() {
        try (ApiFixture api = asking(DocumentsPolicy.NONE)) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            Reply young = api.method("PUT", "/bookings/" + booking + "/drivers", """
                    {"drivers":[{"fullName":"Byron","birthDate":"2009-07-02"}]}""");
            assertEquals("driver.too-young", young.at("/code"), young::toString);
            Reply named = api.method("PUT", "/bookings/" + booking + "/drivers", """
                    {"drivers":[{"fullName":"Charles Babbage","birthDate":"1971-12-26"}]}""");
            assertEquals("Charles Babbage", named.at("/data/0/fullName"), named::toString);

            String greg = ApiFixture.created(api.post("/chauffeurs", """
                    {"supplierId":"%s","fullName":"Greg","licence":{"number":"G1","country":"DE","expires":"2040-01-01"}}""".formatted(world.supplier())));
            String choice = "{\"chauffeurId\":\"" + greg + "\"}";
            Reply duty = api.method("PUT", "/bookings/" + booking + "/chauffeur", choice);
            assertEquals("2030-07-01T08:00:00Z", duty.at("/from"), duty::toString);
            String second = ApiFixture.created(api.post(
                    "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 2")));
            World elsewhere = new World(world.supplier(), world.place(), world.category(), second, world.customer());
            String other = api.confirmedBooking(elsewhere);

            Reply taken = api.method("PUT", "/bookings/" + other + "/chauffeur", choice);
            assertEquals(409, taken.status(), taken::toString);
            assertEquals("chauffeur.unavailable", taken.at("/code"));
            Reply without = api.method("DELETE", "/bookings/" + booking + "/chauffeur", "");
            assertEquals(200, without.status(), without::toString);
            assertEquals(
                    200,
                    api.method("PUT", "/bookings/" + other + "/chauffeur", choice)
                            .status());
            assertEquals(
                    greg, api.get("/chauffeurs?supplier=" + world.supplier()).at("/data/0/id"));
        }
    }

    private static ApiFixture asking(DocumentsPolicy policy) {
        return new ApiFixture(
                builder -> builder.policies(BookingPolicies.always(BookingPolicy.DAILY_VEHICLE.asking(policy))),
                settings -> settings);
    }

    @Test
    void a_lease_that_is_paid_and_signed_is_confirmed_when_each_paper_was_found_good() {
        try (ApiFixture api =
                new ApiFixture(builder -> builder.policies(BookingPolicies.USUAL), settings -> settings)) {
            World world = api.world();
            String own = "customer:" + world.customer();
            String booking = leaseOf(api, world);
            String path = "/bookings/" + booking;
            assertEquals("pending", api.get(path).at("/state"));
            Reply approved = api.post(path + "/approve", "{\"documents\":[\"insurance\"]}");
            assertEquals("approved", approved.at("/state"), approved::toString);
            Reply more = api.post(path + "/documents/request", "{\"documents\":[\"other\"]}");
            assertEquals(
                    "[\"insurance\",\"other\"]",
                    more.json().at("/arrangements/requestedDocuments").toString(),
                    more::toString);
            Reply forward =
                    api.post(path + "/documents/request", "{\"documents\":[\"contract\"]}", "X-Rentwright-Actor", own);
            assertEquals(403, forward.status(), forward::toString);
            api.pay(booking, "deposit", "6200.00");
            api.pay(booking, "rental", "1600.00");
            api.postOnce(path + "/agreement/sign", BOTH);
            assertEquals("approved pending", stands(api, path));
            assertEquals(
                    "[\"VERIFIED_ID_PROOF\",\"VERIFIED_INSURANCE\",\"VERIFIED_OTHER\"]",
                    api.get(path + "/folder").json().at("/missing").toString());

            String id = brought(api, path, "id_proof", own);
            String insurance = brought(api, path, "insurance", own);
            String other = brought(api, path, "other", own);
            assertEquals("approved submitted", stands(api, path));
            Reply himself = api.post("/documents/" + id + "/verify", "", "X-Rentwright-Actor", own);
            assertEquals(403, himself.status(), himself::toString);
            api.post("/documents/" + id + "/verify", "");
            api.post("/documents/" + insurance + "/reject", "{\"remark\":\"ran out last year\"}");
            api.post("/documents/" + other + "/verify", "");
            assertEquals("approved pending", stands(api, path));
            assertEquals(
                    "[\"VERIFIED_INSURANCE\"]",
                    api.get(path + "/folder").json().at("/missing").toString());
            assertEquals(
                    "documents.incomplete", api.post(path + "/confirm", "{}").at("/code"));

            api.post(
                    "/documents/" + insurance + "/resubmit",
                    "{\"reference\":\"files/this-year\"}",
                    "X-Rentwright-Actor",
                    own);
            assertEquals("approved submitted", stands(api, path));
            api.post("/documents/" + insurance + "/verify", "");

            assertEquals("confirmed signed", stands(api, path));
            assertEquals("[]", api.get(path + "/folder").json().at("/missing").toString());
            Reply late = api.post(path + "/documents/request", "{\"documents\":[\"contract\"]}");
            assertEquals("booking.illegal-transition", late.at("/code"), late::toString);
        }
    }

    private static String stands(ApiFixture api, String path) {
        Reply shown = api.get(path);
        return shown.at("/state") + " " + shown.at("/documentsStatus");
    }

    private static String brought(ApiFixture api, String path, String kind, String by) {
        return ApiFixture.created(api.post(
                path + "/documents",
                "{\"kind\":\"" + kind + "\",\"reference\":\"files/" + kind + "\"}",
                "X-Rentwright-Actor",
                by));
    }

    /** Of a home from the middle of July on, for half of it and the first half of September. */
    private static String leaseOf(ApiFixture api, World world) {
        String homes = ApiFixture.created(
                api.post("/categories", "{\"kind\":\"property\",\"code\":\"HOUSE\",\"name\":\"Houses\"}"));
        String home = ApiFixture.created(api.post("/listings", """
                {"supplierId":"%s","locationId":"%s","categoryId":"%s","title":"Mill","propertyType":"HOUSE",
                 "maximumGuests":4,"modes":["lease"]}""".formatted(world.supplier(), world.place(), homes)));
        api.method("PUT", "/categories/" + homes + "/rate-card", """
                {"currency":"EUR","months":{"lease":{"amount":"3100","currency":"EUR"}},
                 "deposit":{"amount":"6200","currency":"EUR"}}""");
        Reply quote = api.post("/quotes", """
                {"rentableId":"%s","months":{"start":"2030-07-16","months":2,"lease":true}}""".formatted(home));
        return ApiFixture.created(api.postOnce(
                "/bookings", "{\"quoteId\":\"" + quote.at("/id") + "\",\"customerId\":\"" + world.customer() + "\"}"));
    }

    @Test
    void papers_that_the_owner_asks_for_are_named_and_waited_for() {
        try (ApiFixture api = new ApiFixture()) {
            String booking = "/bookings/" + api.booking(api.world());

            Reply approved =
                    api.post(booking + "/approve", "{\"note\":\"welcome\",\"documents\":[\"id_proof\",\"insurance\"]}");

            assertEquals("approved", approved.at("/state"), approved::toString);
            assertEquals(
                    "[\"id_proof\",\"insurance\"]",
                    approved.json().at("/arrangements/requestedDocuments").toString());
            assertEquals("pending", approved.at("/documentsStatus"));
            Reply refused = api.post(booking + "/confirm", "{\"payLater\":true}");
            assertEquals("documents.incomplete", refused.at("/code"), refused::toString);
            for (String kind : List.of("id_proof", "insurance")) {
                String paper = ApiFixture.created(api.post(
                        booking + "/documents", "{\"kind\":\"" + kind + "\",\"reference\":\"files/" + kind + "\"}"));
                Reply unseen = api.post(booking + "/confirm", "{\"payLater\":true}");
                assertEquals("documents.incomplete", unseen.at("/code"), unseen::toString);
                api.post("/documents/" + paper + "/verify", "");
            }
            assertEquals(
                    "confirmed",
                    api.post(booking + "/confirm", "{\"payLater\":true}").at("/state"));
        }
    }
}
