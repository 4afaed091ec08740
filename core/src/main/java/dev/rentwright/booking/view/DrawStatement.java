package dev.rentwright.booking.view;

import dev.rentwright.booking.GroupReference;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.identity.Actor;
import dev.rentwright.party.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Draws up what the bookings of a group, or of an account, come to together (BKG-48, INV-07). */
public interface DrawStatement {

    /** Wires it on what it needs. */
    static DrawStatement on(Needs needs) {
        return new DrawStatementService(needs);
    }

    /** One statement for each supplier and currency, of invoices that were sent and not taken back; none where there are none. A supplier is told of
     * its own, a customer of theirs. */
    List<Statement> draw(Actor actor, Account account);

    /** Of which bookings. */
    sealed interface Account {}

    /** Those of a group. */
    record OfGroup(GroupReference group) implements Account {
        public OfGroup {
            Objects.requireNonNull(group, "group");
        }
    }

    /** Those of a customer, a company above all, as far as they were invoiced from the first date on and before the other. */
    record OfCustomer(CustomerId customer, LocalDate from, LocalDate until) implements Account {
        public OfCustomer {
            Objects.requireNonNull(customer, "customer");
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected dates that end after " + from + ", got " + until);
            }
        }
    }
}
