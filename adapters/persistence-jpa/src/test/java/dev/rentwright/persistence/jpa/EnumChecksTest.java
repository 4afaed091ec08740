package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.availability.ClaimKind;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingSource;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.CancellationRequest;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.catalogue.kind.VehicleRange;
import dev.rentwright.catalogue.status.OperationalStatus;
import dev.rentwright.catalogue.status.PublicationStatus;
import dev.rentwright.damage.DamageSeverity;
import dev.rentwright.damage.DamageStatus;
import dev.rentwright.document.DocumentKind;
import dev.rentwright.document.DocumentStatus;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.TransferStatus;
import dev.rentwright.handover.Handover;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceStatus;
import dev.rentwright.ledger.Account;
import dev.rentwright.ledger.EntryKind;
import dev.rentwright.location.LocationType;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.Risk;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.waitlist.WaitlistStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every CHECK that lists values lists those of the Java type, no more and no fewer (DBS-04). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnumChecksTest {

    private static final Pattern VALUE = Pattern.compile("'([a-z_]+)'");

    @Test
    void the_values_of_every_check_are_those_of_the_enum() {
        Map<String, Set<String>> expected = new TreeMap<>();
        expected.put("availability_claims.kind", codes(ClaimKind.values()));
        expected.put("blocks.kind", codes(BlockKind.values()));
        expected.put("blocks.status", codes(BlockStatus.values()));
        expected.put("transfers.status", codes(TransferStatus.values()));
        expected.put("booking_events.from_status", codes(BookingStatus.values()));
        expected.put("booking_events.to_status", codes(BookingStatus.values()));
        expected.put("booking_events.type", codes(BookingEventType.values()));
        expected.put("bookings.cancel_request_status", codes(CancellationRequest.State.values()));
        expected.put("bookings.guarantee_type", codes(GuaranteeType.values()));
        expected.put("bookings.cancellation_cause", codes(CancellationCause.values()));
        expected.put("bookings.rental_mode", codes(RentalMode.values()));
        expected.put("bookings.source", codes(BookingSource.values()));
        expected.put("bookings.status", codes(BookingStatus.values()));
        expected.put("customers.standing", kinds(Customer.Standing.class));
        expected.put("customers.risk_level", codes(Risk.Level.values()));
        expected.put("documents.kind", codes(DocumentKind.values()));
        expected.put("documents.status", codes(DocumentStatus.values()));
        expected.put("handovers.direction", codes(Handover.Direction.values()));
        expected.put("idempotency_keys.state", Set.of("answered"));
        expected.put("invoices.kind", codes(InvoiceKind.values()));
        expected.put("invoices.status", codes(InvoiceStatus.values()));
        expected.put("ledger_entries.kind", codes(EntryKind.values()));
        expected.put("damage_reports.damage_severity", codes(DamageSeverity.values()));
        expected.put("damage_reports.status", codes(DamageStatus.values()));
        expected.put("reviews.status", codes(ReviewStatus.values()));
        expected.put("suppliers.dealing", codes(Dealing.Role.values()));
        expected.put("escrows.dealing", codes(Dealing.Role.values()));
        expected.put("ledger_postings.account", codes(Account.values()));
        expected.put("locations.location_type", codes(LocationType.values()));
        expected.put("payments.method", codes(PaymentMethod.values()));
        expected.put("payments.purpose", codes(PaymentPurpose.values()));
        expected.put("payments.status", codes(PaymentStatus.values()));
        expected.put("waitlist_entries.status", codes(WaitlistStatus.values()));
        expected.put("rentable_categories.kind", codes(RentableKind.values()));
        expected.put("property_listings.furnishing", codes(ListingProfile.Furnishing.values()));
        expected.put("property_listings.property_category", codes(ListingProfile.Use.values()));
        expected.put("property_types.property_category", codes(ListingProfile.Use.values()));
        expected.put("rentable_categories.fuel_type", codes(FuelType.values()));
        expected.put("rentable_categories.transmission", codes(TransmissionType.values()));
        expected.put("rentables.kind", codes(RentableKind.values()));
        expected.put("rentables.operational_status", codes(OperationalStatus.values()));
        expected.put("rentables.publication_status", codes(PublicationStatus.values()));
        expected.put("vehicles.fuel_type", codes(FuelType.values()));
        expected.put("vehicles.transmission", codes(TransmissionType.values()));
        expected.put("vehicles.vehicle_range", codes(VehicleRange.values()));
        expected.put("webhook_events.provider_state", codes(PaymentProvider.State.values()));
        expected.put("webhook_events.state", Set.of("waiting", "applied", "parked"));

        assertEquals(expected, listedInChecks());
    }

    private static Map<String, Set<String>> listedInChecks() {
        Map<String, Set<String>> listed = new TreeMap<>();
        FreshStore.rows(
                """
                select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
                where contype = 'c' and conname like '%\\_known'
                """,
                row -> {
                    String table = row.getString(1);
                    String column =
                            row.getString(2).substring(table.length() + 1).replaceFirst("_known$", "");
                    Set<String> values = new TreeSet<>();
                    VALUE.matcher(row.getString(3)).results().forEach(match -> values.add(match.group(1)));
                    return listed.put(table + "." + column, values);
                });
        return listed;
    }

    private static Set<String> codes(Enum<?>[] constants) {
        Set<String> codes = new TreeSet<>();
        Arrays.stream(constants).map(Codes::of).forEach(codes::add);
        return codes;
    }

    private static Set<String> kinds(Class<?> sealed) {
        Set<String> codes = new TreeSet<>();
        for (Class<?> kind : sealed.getPermittedSubclasses()) {
            codes.add(kind.getSimpleName().toLowerCase(Locale.ROOT));
        }
        return codes;
    }
}
