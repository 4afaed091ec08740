package dev.rentwright.booking.due;

import dev.rentwright.booking.AdditionalCharge;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.Books;
import dev.rentwright.booking.desk.CaseFile;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.InvoiceDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.transition.BookingOperation;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.money.Money;
import dev.rentwright.payment.PayableId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says of invoices that they are overdue, and adds the late fee, once each (domain L8, INV-06). */
final class InvoicesToChase implements DueWork {

    private static final Actor CLOCK = Actor.system("timer");

    private final Needs needs;
    private final Desk desk;
    private final Books books;
    private final InvoiceDesk invoices;

    InvoicesToChase(Needs needs, Desk desk, Books books, InvoiceDesk invoices) {
        this.needs = needs;
        this.desk = desk;
        this.books = books;
        this.invoices = invoices;
    }

    @Override
    public String name() {
        return RunDueWork.OVERDUE_INVOICES;
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.invoices().overdue(desk.now(), limit)).stream()
                .map(payable ->
                        new Item(payable.toString(), () -> needs.unitOfWork().run(() -> chase(payable))))
                .toList();
    }

    /** Asks again under the booking's lock what is overdue. */
    private void chase(PayableId payable) {
        desk.open(CLOCK, Target.of(new BookingId(payable.value()))).map(file -> {
            List<AdditionalCharge> fees = new ArrayList<>();
            Instant now = file.facts().now();
            for (Invoice late : invoices.overdue(file.booking(), now)) {
                needs.invoiceTerms()
                        .lateFee(late.outstanding())
                        .filter(fee -> !isLateFee(late))
                        .ifPresent(fee -> fees.add(fee(file, late, fee)));
            }
            if (!fees.isEmpty()
                    && BookingOperation.ADD_CHARGE.isAllowedIn(file.booking().status())) {
                add(file, fees);
            }
            return file;
        });
    }

    private void add(CaseFile file, List<AdditionalCharge> fees) {
        Booking charged = file.booking().charged(file.booking().charges().adding(fees));
        Money sum = fees.stream()
                .map(AdditionalCharge::amount)
                .reduce(file.booking().zero(), Money::plus);
        Desk.Written written = desk.write(
                file,
                charged,
                BookingEventType.MODIFIED,
                Map.of("charge", AdditionalCharge.LATE_FEE, "amount", sum.toString()));
        books.added(written, fees, file.facts().now());
    }

    /** A fee for a fee is not charged. */
    private static boolean isLateFee(Invoice invoice) {
        return invoice.demand().lines().stream().allMatch(line -> line.kind().equals(AdditionalCharge.LATE_FEE));
    }

    private static AdditionalCharge fee(CaseFile file, Invoice late, Money fee) {
        return AdditionalCharge.fee(
                AdditionalCharge.LATE_FEE,
                "invoice " + late.number() + " is overdue",
                fee,
                file.facts().now(),
                file.facts().actor().name());
    }
}
