package dev.rentwright.booking.view;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.party.Company;
import dev.rentwright.party.Customer;
import dev.rentwright.payment.PayableId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.CurrencyUnit;

final class DrawStatementService implements DrawStatement {

    private static final int AT_ONCE = 100;

    private final Needs needs;

    DrawStatementService(Needs needs) {
        this.needs = needs;
    }

    @Override
    public List<Statement> draw(Actor actor, Account account) {
        needs.access().require(actor, Permission.INVOICE_READ);
        Eyes eyes = Eyes.of(actor, needs.access());
        return needs.unitOfWork()
                .run(() -> statements(
                        billedTo(account),
                        invoices(eyes, account).stream().filter(eyes::see).toList()));
    }

    private Optional<Company> billedTo(Account account) {
        return account instanceof OfCustomer of
                ? needs.customers().byId(of.customer()).flatMap(Customer::company)
                : Optional.empty();
    }

    private List<Invoice> invoices(Eyes eyes, Account account) {
        if (account instanceof OfCustomer of) {
            return needs.invoices().sentTo(of.customer(), of.from(), of.until());
        }
        Bookings.Filter ofTheGroup = Bookings.Filter.ALL.of(((OfGroup) account).group());
        return eyes.narrowed(ofTheGroup)
                .map(seen -> needs.invoices().sentFor(bookings(seen)))
                .orElse(List.of());
    }

    private Set<PayableId> bookings(Bookings.Filter ofTheGroup) {
        Set<PayableId> found = new LinkedHashSet<>();
        Page<Booking> page;
        int number = 1;
        do {
            page = needs.bookings().list(ofTheGroup, new Page.Request(number++, AT_ONCE));
            page.items().forEach(booking -> found.add(booking.payable()));
        } while (number <= page.lastPage());
        return found;
    }

    private static List<Statement> statements(Optional<Company> billedTo, List<Invoice> invoices) {
        Map<To, Map<PayableId, List<Invoice>>> sorted = new LinkedHashMap<>();
        for (Invoice invoice : invoices) {
            To to = new To(invoice.supplier(), invoice.demand().total().currency());
            sorted.computeIfAbsent(to, first -> new LinkedHashMap<>())
                    .computeIfAbsent(invoice.payable(), first -> new ArrayList<>())
                    .add(invoice);
        }
        return sorted.entrySet().stream()
                .map(entry -> new Statement(
                        entry.getKey().supplier(), entry.getKey().currency(), billedTo, parts(entry.getValue())))
                .toList();
    }

    private static List<Statement.Part> parts(Map<PayableId, List<Invoice>> byBooking) {
        return byBooking.entrySet().stream()
                .map(entry -> new Statement.Part(new BookingId(entry.getKey().value()), entry.getValue()))
                .toList();
    }

    private record To(SupplierId supplier, CurrencyUnit currency) {}
}
