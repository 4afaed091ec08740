package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.location.Location;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Supplier;
import dev.rentwright.pricing.PriceLine;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * How an agreement reads: the supplier's contract in the customer's language, then the booking's own terms, line by line as
 * they were priced (AGR-05). The supplier's part is in the customer's language; names of the booking's terms are English.
 */
final class AgreementText {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PaperworkNeeds needs;
    private final Folder folder;

    AgreementText(PaperworkNeeds needs, Folder folder) {
        this.needs = needs;
        this.folder = folder;
    }

    String of(Booking booking, String number, int part, String language) {
        Supplier supplier = needs.suppliers().byId(booking.supplier()).orElseThrow();
        Customer customer = needs.customers().byId(booking.customer()).orElseThrow();
        Rentable rentable = folder.rentable(booking);
        Location pickup = needs.locations().byId(booking.pickup()).orElseThrow();
        Location dropOff = needs.locations().byId(booking.dropOff()).orElseThrow();
        List<String> lines = new ArrayList<>();
        SupplierContract.in(language, needs.contracts().of(supplier.id()))
                .ifPresent(contract -> lines.addAll(List.of(contract.text(), "")));
        lines.add((part == 0 ? "Rental agreement " : "Addendum ") + number + " to booking " + booking.number());
        lines.add("Between " + supplier.name() + " and " + customer.fullName() + " (" + customer.number() + ")");
        lines.add("Rented: " + rentable.displayName() + (booking.rentable().isPresent() ? "" : " or similar"));
        // Which plate is on it is known once a vehicle is assigned; until then any of the category will do.
        rentable.vehicle()
                .filter(vehicle -> booking.rentable().isPresent())
                .ifPresent(vehicle -> lines.add("Licence plate: " + vehicle.licensePlate()));
        lines.add("From " + at(booking.period().start(), pickup.zone()) + ", " + pickup.name());
        lines.add("Until " + at(booking.period().end(), dropOff.zone()) + ", " + dropOff.name());
        for (AdditionalDriver driver : needs.drivers().of(booking.id())) {
            lines.add("Additional driver: " + driver.named());
        }
        for (PriceLine line : booking.terms().price().lines()) {
            lines.add(line.code() + " " + line.quantity().toPlainString() + " x " + line.unitPrice() + " = "
                    + line.amount());
        }
        lines.add("Total: " + booking.terms().price().total());
        lines.add("Security deposit: " + booking.terms().price().securityDeposit());
        lines.add("Cancellation policy: " + booking.terms().policy().name());
        return String.join("\n", lines);
    }

    private static String at(Instant instant, ZoneId zone) {
        return LOCAL.format(instant.atZone(zone)) + " " + zone.getId();
    }
}
