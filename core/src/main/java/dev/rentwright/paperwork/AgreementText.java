package dev.rentwright.paperwork;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Terms;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.document.SupplierContract;
import dev.rentwright.location.Location;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.Customer;
import dev.rentwright.party.Supplier;
import dev.rentwright.proof.Explanation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * How an agreement reads: the supplier's contract in the customer's language, then the booking's own terms, line by line as
 * they were priced (AGR-05). Our own words are in the customer's language where {@link Explanation} has it, else English.
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
        AgreementWords words = AgreementWords.in(language);
        String contract = SupplierContract.in(language, needs.contracts().of(booking.supplier()))
                .map(SupplierContract::text)
                .orElse("");
        List<String> lines = new ArrayList<>(facts(booking, words));
        lines.addAll(prices(booking.terms(), words));
        return new Wording(contract, words.heading(part, number, booking.number()), lines).text();
    }

    private List<String> facts(Booking booking, AgreementWords words) {
        Supplier supplier = needs.suppliers().byId(booking.supplier()).orElseThrow();
        Customer customer = needs.customers().byId(booking.customer()).orElseThrow();
        Rentable rentable = folder.rentable(booking);
        Location pickup = needs.locations().byId(booking.pickup()).orElseThrow();
        Location dropOff = needs.locations().byId(booking.dropOff()).orElseThrow();
        String name = rentable.displayName();
        List<String> lines = new ArrayList<>();
        lines.add(Wording.line(words.say("supplier"), supplier.name()));
        lines.add(Wording.line(words.say("customer"), customer.fullName() + " (" + customer.number() + ")"));
        lines.add(
                Wording.line(words.say("rented"), booking.rentable().isPresent() ? name : words.say("similar", name)));
        // Which plate is on it is known once a vehicle is assigned; until then any of the category will do.
        rentable.vehicle()
                .filter(vehicle -> booking.rentable().isPresent())
                .ifPresent(vehicle -> lines.add(Wording.line(words.say("plate"), vehicle.licensePlate())));
        lines.add(Wording.line(words.say("from"), at(booking.period().start(), pickup.zone()) + ", " + pickup.name()));
        lines.add(Wording.line(words.say("until"), at(booking.period().end(), dropOff.zone()) + ", " + dropOff.name()));
        for (AdditionalDriver driver : needs.drivers().of(booking.id())) {
            lines.add(Wording.line(
                    words.say("driver"),
                    words.say("born", driver.fullName(), driver.birthDate().toString())));
        }
        return lines;
    }

    private static List<String> prices(Terms terms, AgreementWords words) {
        List<String> lines = new ArrayList<>();
        for (Explanation.Row row : Explanation.rows(terms.request(), terms.price(), words.locale())) {
            lines.add(Wording.line(row.label(), row.how().isEmpty() ? row.amount() : row.how() + " = " + row.amount()));
        }
        lines.add(Wording.line(
                words.say("total"), Explanation.amount(terms.price().total(), words.locale())));
        lines.add(Wording.line(
                words.say("deposit"), Explanation.amount(terms.price().securityDeposit(), words.locale())));
        lines.add(Wording.line(words.say("policy"), terms.policy().name()));
        return lines;
    }

    private static String at(Instant instant, ZoneId zone) {
        return LOCAL.format(instant.atZone(zone)) + " " + zone.getId();
    }
}
