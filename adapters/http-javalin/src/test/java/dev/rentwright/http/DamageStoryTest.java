package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.damage.ApproveDamage;
import dev.rentwright.damage.DamageReport;
import dev.rentwright.damage.DamageReportId;
import dev.rentwright.host.DueWork;
import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Forbidden;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Damage from the return of a car to the end of its repair (MNT-07 to MNT-11, AGR-03). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamageStoryTest {

    private static final String DENT = """
            {"bookingId":"%s","incidentAt":"2030-07-03T16:00:00Z","damageType":"dent","severity":"%s",
             "description":"Dent of 20 cm in the left door"}""";
    private static final String EUR_250 = "{\"amount\":\"250.00\",\"currency\":\"EUR\"}";

    @Test
    void damage_at_the_return_is_assessed_charged_from_the_deposit_first_repaired_and_done() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            returned(api, booking);

            String[] ada = {"X-Rentwright-Actor", "customer:" + world.customer()};
            assertEquals(
                    403,
                    api.post("/damage-reports", DENT.formatted(booking, "minor"), ada)
                            .status());
            Reply reported = api.post(
                    "/damage-reports",
                    DENT.formatted(booking, "minor").replace("}", ",\"photos\":[{\"reference\":\"files/dent.jpg\"}]}"));
            String report = "/damage-reports/" + ApiFixture.created(reported);
            assertEquals("reported " + world.vehicle(), reported.at("/status") + " " + reported.at("/rentableId"));
            Reply early = api.post("/bookings/" + booking + "/complete", "");
            assertEquals("booking.not-settled", early.at("/code"), early::toString);
            assertEquals("[\"deposit\",\"damage\"]", early.json().at("/open").toString());
            assertEquals(
                    "damage.illegal-transition",
                    api.post(report + "/approve", "").at("/code"));

            Reply assessed = patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            assertEquals("assessed 250.00", assessed.at("/status") + " " + assessed.at("/estimatedRepairCost/amount"));
            String tooMuch = "{\"charge\":{\"amount\":\"250.01\",\"currency\":\"EUR\"}}";
            assertEquals("invalid-value", api.post(report + "/approve", tooMuch).at("/code"));
            assertEquals(409, api.post("/bookings/" + booking + "/complete", "").status());

            assertEquals(428, api.method("PATCH", report, "{}").status());
            assertEquals(
                    412,
                    api.post(report + "/approve", "", "If-Match", reported.header("ETag"))
                            .status());
            Reply approved = api.post(report + "/approve", "", "If-Match", assessed.header("ETag"));
            assertEquals(
                    "approved 250.00",
                    approved.at("/status") + " " + approved.at("/charge/amount"),
                    approved::toString);
            Reply account = api.get("/bookings/" + booking);
            assertEquals("250.00", account.at("/charges/added/0/amount/amount"), account::toString);
            assertEquals("50.00", account.at("/account/balance/amount"), account::toString);

            Reply beyond = api.postOnce("/payments", ApiFixture.paymentBody(booking, "damage", "50.01", "EUR"));
            assertEquals("more than 0 and at most 50.00 EUR", beyond.at("/errors/0/expected"), beyond::toString);
            assertEquals("damage", api.pay(booking, "damage", "50.00").at("/purpose"));
            Reply again = api.postOnce("/payments", ApiFixture.paymentBody(booking, "damage", "1.00", "EUR"));
            assertEquals("no payment, for nothing is due", again.at("/errors/0/expected"), again::toString);
            assertEquals("0.00", api.get("/bookings/" + booking).at("/account/balance/amount"));
            assertEquals("paid", api.get("/invoices?booking=" + booking).at("/data/0/status"));
            assertEquals(
                    "completed",
                    api.post("/bookings/" + booking + "/complete", "").at("/state"));

            Reply repair = patched(
                    api,
                    report,
                    "{\"repair\":{\"from\":\"2030-07-10T08:00\",\"until\":\"2030-07-12T18:00\",\"vendor\":\"Karosserie Nord\"}}");
            assertEquals(
                    "in_repair Karosserie Nord", repair.at("/status") + " " + repair.at("/vendor"), repair::toString);
            assertEquals(
                    "Repair: dent, by Karosserie Nord",
                    api.get("/blocks/" + repair.at("/blockId")).at("/reason"));
            assertEquals(
                    "maintenance", api.get("/blocks/" + repair.at("/blockId")).at("/kind"));
            api.clock.set("2030-07-10T08:00:00Z");
            works(api);
            assertEquals("maintenance", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            assertEquals(
                    "money.currency-mismatch",
                    patched(api, report, "{\"actualRepairCost\":{\"amount\":\"1\",\"currency\":\"USD\"}}")
                            .at("/code"));

            Reply done = patched(
                    api,
                    report,
                    "{\"actualRepairCost\":{\"amount\":\"260.00\",\"currency\":\"EUR\"},\"insuranceClaimNumber\":\"CL-9\"}");
            assertEquals("completed CL-9", done.at("/status") + " " + done.at("/insuranceClaimNumber"), done::toString);
            assertEquals("lifted", api.get("/blocks/" + repair.at("/blockId")).at("/status"));
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            assertEquals(
                    report.substring(16),
                    api.get("/damage-reports?status=completed&booking=" + booking)
                            .at("/data/0/id"));
            assertEquals(
                    List.of("reported 1", "assessed 2", "approved 3", "in-repair 4", "completed 5"),
                    events(api, report.substring(16)));
        }
    }

    @Test
    void a_car_that_cannot_be_used_is_kept_as_soon_as_it_is_back_and_a_wreck_goes_out_of_service() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-03T16:00:00Z");

            Reply reported = api.post("/damage-reports", DENT.formatted(booking, "major"));
            String report = "/damage-reports/" + ApiFixture.created(reported);
            assertTrue(reported.json().at("/blockId").isMissingNode(), reported::toString);
            works(api);
            assertTrue(api.get(report).json().at("/blockId").isMissingNode());

            returned(api, booking);
            works(api);
            Reply kept = api.get(report);
            Reply block = api.get("/blocks/" + kept.at("/blockId"));
            assertEquals("started", block.at("/status"), block::toString);
            assertEquals("2030-07-11T08:00:00Z", block.at("/until"));
            assertEquals("maintenance", api.get("/vehicles/" + world.vehicle()).at("/operation"));

            Reply wreck = patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + ",\"severity\":\"total_loss\"}");
            assertEquals("total_loss", wreck.at("/severity"), wreck::toString);
            assertEquals("lifted", api.get("/blocks/" + kept.at("/blockId")).at("/status"));
            assertEquals(
                    "2031-07-04T08:00:00Z",
                    api.get("/blocks/" + wreck.at("/blockId")).at("/until"));
            assertEquals(
                    "out_of_service", api.get("/vehicles/" + world.vehicle()).at("/operation"));
        }
    }

    @Test
    void what_was_reported_by_mistake_is_withdrawn_and_gives_its_car_back() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String body = "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                    + "\"damageType\":\"engine\",\"severity\":\"major\",\"description\":\"It does not start\"}";
            assertEquals("invalid-value", api.post("/damage-reports", body).at("/code"));
            api.clock.set("2030-06-21T08:00:00Z");
            String id = ApiFixture.created(api.post("/damage-reports", body));
            assertEquals("maintenance", api.get("/vehicles/" + world.vehicle()).at("/operation"));

            assertEquals(
                    204,
                    api.method(
                                    "DELETE",
                                    "/damage-reports/" + id,
                                    "",
                                    "If-Match",
                                    api.get("/damage-reports/" + id).header("ETag"))
                            .status());

            assertEquals(404, api.get("/damage-reports/" + id).status());
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            assertEquals(List.of("reported 1", "withdrawn 2"), events(api, id));
            assertEquals(
                    422,
                    api.post("/damage-reports", body.replaceFirst("\"rentableId\":\"[^\"]+\",", ""))
                            .status());
        }
    }

    @Test
    void what_cannot_be_used_stays_off_the_market_until_the_days_of_its_repair() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.clock.set("2030-06-21T08:00:00Z");
            String report = "/damage-reports/"
                    + ApiFixture.created(
                            api.post(
                                    "/damage-reports",
                                    "{\"rentableId\":\"" + world.vehicle()
                                            + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                                            + "\"damageType\":\"brakes\",\"severity\":\"major\",\"description\":\"They fail\"}"));
            patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            api.post(report + "/approve", "");
            String search = "/vehicles/availability?pickupLocation=" + world.place()
                    + "&pickupAt=2030-06-22T10:00&returnAt=2030-06-24T10:00";

            Reply repair =
                    patched(api, report, "{\"repair\":{\"from\":\"2030-07-10T08:00\",\"until\":\"2030-07-12T18:00\"}}");

            assertEquals("in_repair", repair.at("/status"), repair::toString);
            Reply block = api.get("/blocks/" + repair.at("/blockId"));
            assertEquals("2030-06-21T08:00:00Z 2030-07-12T16:00:00Z", block.at("/from") + " " + block.at("/until"));
            assertEquals("maintenance", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            assertEquals("0", api.get(search).at("/meta/total"), api.get(search)::toString);

            patched(api, report, "{\"actualRepairCost\":" + EUR_250 + "}");
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            assertEquals("1", api.get(search).at("/meta/total"), api.get(search)::toString);
        }
    }

    @Test
    void a_charge_is_what_a_customer_can_be_charged_down_to_nothing_and_up_to_the_estimate() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            returned(api, booking);
            String own = "/damage-reports/"
                    + ApiFixture.created(api.post("/damage-reports", DENT.formatted(booking, "minor")));
            patched(api, own, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            ApproveDamage.Command less = new ApproveDamage.Command(
                    Actor.staff("desk"),
                    new DamageReportId(UUID.fromString(own.substring(16))),
                    Optional.empty(),
                    Optional.of(Money.of("-0.01", "EUR")));

            Outcome<DamageReport> refused =
                    api.rentwright.damage().approveDamage().approve(less);

            assertEquals(RefusalCode.INVALID_VALUE, refused.refusals().get(0).code());
            Reply all = api.post(own + "/approve", "{\"charge\":" + EUR_250 + "}");
            assertEquals("approved 250.00", all.at("/status") + " " + all.at("/charge/amount"), all::toString);

            for (String body : List.of(
                    DENT.formatted(booking, "minor"),
                    DENT.formatted(booking, "minor")
                            .replace("\"bookingId\":\"" + booking, "\"rentableId\":\"" + world.vehicle()))) {
                String ours = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));
                patched(api, ours, "{\"estimatedRepairCost\":" + EUR_250 + "}");
                Reply nothing = api.post(ours + "/approve", "{\"charge\":{\"amount\":\"0\",\"currency\":\"EUR\"}}");
                assertEquals("approved", nothing.at("/status"), nothing::toString);
                assertTrue(nothing.json().at("/charge").isMissingNode(), nothing::toString);
            }
            assertEquals("50.00", api.get("/bookings/" + booking).at("/account/balance/amount"));
        }
    }

    @Test
    void days_that_are_promised_are_not_taken_and_nothing_is_changed_by_the_refusal() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            api.post("/bookings/" + booking + "/assign", "{\"rentableId\":\"" + world.vehicle() + "\"}");
            String id = ApiFixture.created(api.post(
                    "/damage-reports",
                    "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2026-05-01T08:00:00Z\","
                            + "\"damageType\":\"scratch\",\"severity\":\"minor\",\"description\":\"Old\"}"));
            String report = "/damage-reports/" + id;
            patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            String charged = "{\"charge\":" + EUR_250 + "}";
            assertEquals("invalid-value", api.post(report + "/approve", charged).at("/code"));
            ApproveDamage.Command byItself = new ApproveDamage.Command(
                    Actor.system("timer"), new DamageReportId(UUID.fromString(id)), Optional.empty(), Optional.empty());
            assertThrows(
                    Forbidden.class,
                    () -> api.rentwright.damage().approveDamage().approve(byItself));
            assertEquals("approved", api.post(report + "/approve", "").at("/status"));

            Reply refused =
                    patched(api, report, "{\"repair\":{\"from\":\"2030-07-02T08:00\",\"until\":\"2030-07-03T18:00\"}}");

            assertEquals("maintenance.overlaps-booking", refused.at("/code"), refused::toString);
            assertEquals("approved", api.get(report).at("/status"));
            assertEquals("0", api.get("/blocks").at("/meta/total"));
            String stranger = "supplier:00000000-0000-7000-8000-000000000000";
            assertEquals(404, api.get(report, "X-Rentwright-Actor", stranger).status());
            assertEquals(
                    "0",
                    api.get("/damage-reports", "X-Rentwright-Actor", stranger).at("/meta/total"));
        }
    }

    @Test
    void what_was_reported_is_corrected_until_it_is_approved_and_its_car_follows_how_bad_it_is() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String vehicle = "/vehicles/" + world.vehicle();
            api.clock.set("2030-06-21T08:00:00Z");
            String body = "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                    + "\"damageType\":\"engine\",\"severity\":\"%s\",\"description\":\"%s\"}";
            String report = "/damage-reports/"
                    + ApiFixture.created(api.post("/damage-reports", body.formatted("total_loss", "It burnt")));
            assertEquals("out_of_service", api.get(vehicle).at("/operation"));
            assertEquals(
                    428,
                    api.method("PUT", report, body.formatted("minor", "Soot")).status());

            Reply corrected = put(api, report, body.formatted("minor", "Soot"));
            assertEquals(
                    "minor Soot reported",
                    corrected.at("/severity") + " " + corrected.at("/description") + " " + corrected.at("/status"),
                    corrected::toString);
            assertEquals("available", api.get(vehicle).at("/operation"));
            assertEquals("corrected 2", events(api, report.substring(16)).get(1));

            String wrong = body.formatted("minor", "Soot")
                    .replace("2030-06-20", "2030-06-22")
                    .replace("{", "{\"bookingId\":\"" + world.place() + "\",");
            Reply refused = put(api, report, wrong);
            assertEquals("2", String.valueOf(refused.json().at("/refusals").size()), refused::toString);
            Reply both = api.post("/damage-reports", wrong);
            assertEquals("2", String.valueOf(both.json().at("/refusals").size()), both::toString);
            Reply another = put(api, report, body.formatted("minor", "Soot").replace(world.vehicle(), world.place()));
            assertEquals("/rentableId", another.at("/errors/0/pointer"), another::toString);

            patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            assertEquals(
                    "minor", put(api, report, body.formatted("minor", "Soot")).at("/severity"));
            api.post(report + "/approve", "");
            Reply late = put(api, report, body.formatted("minor", "Soot"));
            assertEquals("damage.illegal-transition", late.at("/code"), late::toString);
        }
    }

    @Test
    void one_wreck_gives_nothing_back_while_it_is_another_one_too() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String vehicle = "/vehicles/" + world.vehicle();
            api.clock.set("2030-06-21T08:00:00Z");
            String body = "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                    + "\"damageType\":\"engine\",\"severity\":\"total_loss\",\"description\":\"It burnt\"}";
            String first = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));
            String second = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));

            put(api, first, body.replace("total_loss", "minor"));
            assertEquals("out_of_service", api.get(vehicle).at("/operation"));
            put(api, second, body.replace("total_loss", "minor"));
            assertEquals("available", api.get(vehicle).at("/operation"));
        }
    }

    @Test
    void what_is_damaged_badly_twice_stays_off_the_market_until_the_last_of_it_is_repaired() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String vehicle = "/vehicles/" + world.vehicle();
            String search = "/vehicles/availability?pickupLocation=" + world.place()
                    + "&pickupAt=2030-06-22T10:00&returnAt=2030-06-24T10:00";
            api.clock.set("2030-06-21T08:00:00Z");
            String body = "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                    + "\"damageType\":\"engine\",\"severity\":\"major\",\"description\":\"It smokes\"}";
            String first = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));
            String second = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));

            repaired(api, first);

            assertEquals("maintenance", api.get(vehicle).at("/operation"));
            assertEquals("0", api.get(search).at("/meta/total"));
            assertEquals(
                    "started",
                    api.get("/blocks/" + api.get(second).at("/blockId")).at("/status"));
            repaired(api, second);
            assertEquals("available", api.get(vehicle).at("/operation"));
            assertEquals("1", api.get(search).at("/meta/total"));
        }
    }

    @Test
    void what_staff_have_given_back_themselves_stays_so_and_its_report_can_still_be_corrected() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            api.clock.set("2030-06-21T08:00:00Z");
            String body = "{\"rentableId\":\"" + world.vehicle() + "\",\"incidentAt\":\"2030-06-20T08:00:00Z\","
                    + "\"damageType\":\"engine\",\"severity\":\"major\",\"description\":\"It smokes\"}";
            String report = "/damage-reports/" + ApiFixture.created(api.post("/damage-reports", body));
            String block = "/blocks/" + api.get(report).at("/blockId");
            Reply lifted =
                    api.post(block + "/finish", "", "If-Match", api.get(block).header("ETag"));
            assertEquals("lifted", lifted.at("/status"), lifted::toString);

            Reply corrected = put(api, report, body.replace("smokes", "smoked"));

            assertEquals("It smoked", corrected.at("/description"), corrected::toString);
            works(api);
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
        }
    }

    private static void repaired(ApiFixture api, String report) {
        patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
        api.post(report + "/approve", "");
        patched(api, report, "{\"repair\":{\"from\":\"2030-06-22T08:00\",\"until\":\"2030-06-23T18:00\"}}");
        Reply done = patched(api, report, "{\"actualRepairCost\":" + EUR_250 + "}");
        assertEquals("completed", done.at("/status"), done::toString);
    }

    @Test
    void what_is_to_be_repaired_later_and_comes_back_before_that_is_kept_until_then_and_through_it() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
            api.clock.set("2030-07-03T16:00:00Z");
            String report = "/damage-reports/"
                    + ApiFixture.created(api.post(
                            "/damage-reports",
                            DENT.formatted(booking, "major")
                                    .replace("\"bookingId\":\"" + booking, "\"rentableId\":\"" + world.vehicle())));
            patched(api, report, "{\"estimatedRepairCost\":" + EUR_250 + "}");
            assertEquals("approved", api.post(report + "/approve", "").at("/status"));
            Reply planned = patched(
                    api,
                    report,
                    "{\"repair\":{\"from\":\"2030-07-10T08:00\",\"until\":\"2030-07-12T18:00\",\"vendor\":\"Nord\"}}");
            assertEquals("in_repair", planned.at("/status"), planned::toString);
            assertEquals(
                    "2030-07-10T06:00:00Z",
                    api.get("/blocks/" + planned.at("/blockId")).at("/from"));

            returned(api, booking);
            works(api);

            Reply kept = api.get(report);
            Reply block = api.get("/blocks/" + kept.at("/blockId"));
            assertEquals("in_repair Nord", kept.at("/status") + " " + kept.at("/vendor"));
            assertEquals("started Repair: dent, by Nord", block.at("/status") + " " + block.at("/reason"));
            assertEquals("2030-07-04T08:00:00Z 2030-07-12T16:00:00Z", block.at("/from") + " " + block.at("/until"));
            assertEquals("maintenance", api.get("/vehicles/" + world.vehicle()).at("/operation"));
            patched(api, report, "{\"actualRepairCost\":" + EUR_250 + "}");
            assertEquals("available", api.get("/vehicles/" + world.vehicle()).at("/operation"));
        }
    }

    @Test
    void damage_that_is_seen_at_the_return_is_reported_by_itself_once_and_what_was_there_before_is_not() {
        try (ApiFixture api = new ApiFixture()) {
            World world = api.world();
            String booking = api.confirmedBooking(world);
            String old = "{\"place\":\"roof\",\"description\":\"hail\"}";
            api.clock.set("2030-07-01T08:00:00Z");
            api.post(
                    "/bookings/" + booking + "/check-in",
                    "{\"odometerKm\":12000,\"fuelLevel\":1,\"damage\":[" + old + "]}");
            api.clock.set("2030-07-04T08:00:00Z");
            String back = "{\"odometerKm\":12100,\"fuelLevel\":1,\"damage\":[" + old
                    + ",{\"place\":\"left door\",\"description\":\"a scratch\"}],\"photos\":[{\"reference\":\"files/d.jpg\"}]}";

            assertEquals(
                    "checked_out",
                    api.post("/bookings/" + booking + "/check-out", back).at("/state"));
            assertEquals(
                    "checked_out",
                    api.post("/bookings/" + booking + "/check-out", back).at("/state"));

            Reply reports = api.get("/damage-reports?booking=" + booking);
            assertEquals("1", reports.at("/meta/total"), reports::toString);
            assertEquals("reported minor", reports.at("/data/0/status") + " " + reports.at("/data/0/severity"));
            assertEquals("left door: a scratch", reports.at("/data/0/description"));
            assertEquals("files/d.jpg", reports.at("/data/0/photos/0/reference"));
            assertEquals(world.vehicle(), reports.at("/data/0/rentableId"));
            Reply early = api.post("/bookings/" + booking + "/complete", "");
            assertEquals("[\"deposit\",\"damage\"]", early.json().at("/open").toString(), early::toString);
        }
    }

    private static void returned(ApiFixture api, String booking) {
        if (api.get("/bookings/" + booking).at("/state").equals("confirmed")) {
            api.clock.set("2030-07-01T08:00:00Z");
            api.post("/bookings/" + booking + "/check-in", "{\"odometerKm\":12000,\"fuelLevel\":1}");
        }
        api.clock.set("2030-07-04T08:00:00Z");
        Reply back = api.post("/bookings/" + booking + "/check-out", "{\"odometerKm\":12100,\"fuelLevel\":1}");
        assertEquals("checked_out", back.at("/state"), back::toString);
    }

    private static Reply put(ApiFixture api, String report, String body) {
        return api.method("PUT", report, body, "If-Match", api.get(report).header("ETag"));
    }

    /** As it was read just before. */
    private static Reply patched(ApiFixture api, String report, String body) {
        return api.method("PATCH", report, body, "If-Match", api.get(report).header("ETag"));
    }

    private static void works(ApiFixture api) {
        for (DueWork kind : api.rentwright.dueWork()) {
            assertEquals(List.of(), kind.round(100, () -> true).failures(), kind.name());
        }
    }

    private static List<String> events(ApiFixture api, String id) {
        return api.ports.outboxEvents().stream()
                .filter(event -> event.aggregateId().equals(UUID.fromString(id)))
                .map(event -> event.type()
                                .replace("dev.rentwright.damage-report.", "")
                                .replace(".v1", "")
                        + " " + event.sequence())
                .toList();
    }
}
