package dev.rentwright.persistence.jpa.document;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.DocumentOwner;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signature;
import dev.rentwright.document.SignatureImage;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Agreements and addenda in their table. */
public final class JpaAgreements implements Agreements {

    private final Transactions transactions;

    public JpaAgreements(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(RentalAgreement agreement) {
        RentalAgreement.Covers covers = agreement.covers();
        transactions.use(transaction -> transaction.update(
                """
                insert into rental_agreements (booking_id, part, agreement_number, language, terms_and_conditions,
                    covers_from, covers_until, currency, covers_total, covers_deposit, covers_rentable_id,
                    covers_drivers, customer_name, customer_signature, customer_signed_at, employee_name, employee_signature, employee_signed_at, drawn_up_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                agreement.booking().id(),
                agreement.part(),
                agreement.number(),
                agreement.language(),
                agreement.terms(),
                covers.from(),
                covers.until(),
                covers.total().currencyCode(),
                covers.total().amount(),
                covers.deposit().amount(),
                covers.rentable().map(RentableId::value),
                covers.drivers().toArray(String[]::new),
                agreement.customer().map(Signature::name),
                bytes(agreement.customer()),
                agreement.customer().map(Signature::at),
                agreement.employee().map(Signature::name),
                bytes(agreement.employee()),
                agreement.employee().map(Signature::at),
                agreement.drawnUpAt(),
                agreement.version()));
    }

    @Override
    public void save(RentalAgreement agreement) {
        RentalAgreement.Covers covers = agreement.covers();
        int saved = transactions.with(transaction -> transaction.update(
                """
                update rental_agreements set language = ?, terms_and_conditions = ?, covers_from = ?, covers_until = ?,
                    currency = ?, covers_total = ?, covers_deposit = ?, covers_rentable_id = ?, covers_drivers = ?, customer_name = ?,
                    customer_signature = ?, customer_signed_at = ?, employee_name = ?, employee_signature = ?, employee_signed_at = ?,
                    drawn_up_at = ?, version = version + 1
                where booking_id = ? and part = ? and version = ?
                """,
                agreement.language(),
                agreement.terms(),
                covers.from(),
                covers.until(),
                covers.total().currencyCode(),
                covers.total().amount(),
                covers.deposit().amount(),
                covers.rentable().map(RentableId::value),
                covers.drivers().toArray(String[]::new),
                agreement.customer().map(Signature::name),
                bytes(agreement.customer()),
                agreement.customer().map(Signature::at),
                agreement.employee().map(Signature::name),
                bytes(agreement.employee()),
                agreement.employee().map(Signature::at),
                agreement.drawnUpAt(),
                agreement.booking().id(),
                agreement.part(),
                agreement.version()));
        if (saved != 1) {
            throw new StaleAggregate("agreement " + agreement.number(), agreement.version());
        }
    }

    @Override
    public List<RentalAgreement> of(DocumentOwner booking) {
        return transactions.with(transaction -> ask(transaction, booking.id()).get());
    }

    /** Asks for those of a booking together with others. */
    public static Asked<List<RentalAgreement>> askBooked(Transaction transaction, BookingId booking) {
        return ask(transaction, booking.value());
    }

    private static Asked<List<RentalAgreement>> ask(Transaction transaction, UUID booking) {
        return transaction.ask(
                "select * from rental_agreements where booking_id = ? order by part",
                JpaAgreements::agreement,
                booking);
    }

    private static Optional<byte[]> bytes(Optional<Signature> signature) {
        return signature.map(one -> one.image().bytes());
    }

    private static RentalAgreement agreement(ResultSet row) throws SQLException {
        CurrencyUnit currency = Currencies.ofStored(row.getString("currency"));
        return new RentalAgreement(
                DocumentOwner.booking(row.getObject("booking_id", UUID.class)),
                row.getInt("part"),
                row.getString("agreement_number"),
                row.getString("language"),
                row.getString("terms_and_conditions"),
                new RentalAgreement.Covers(
                        instant(row, "covers_from"),
                        instant(row, "covers_until"),
                        Money.of(row.getBigDecimal("covers_total"), currency),
                        Money.of(row.getBigDecimal("covers_deposit"), currency),
                        Optional.ofNullable(row.getObject("covers_rentable_id", UUID.class))
                                .map(RentableId::new),
                        List.of((String[]) Objects.requireNonNull(row.getArray("covers_drivers"))
                                .getArray())),
                signature(row, "customer"),
                signature(row, "employee"),
                instant(row, "drawn_up_at"),
                row.getLong("version"));
    }

    private static Optional<Signature> signature(ResultSet row, String who) throws SQLException {
        byte @Nullable [] image = row.getBytes(who + "_signature");
        return image == null
                ? Optional.empty()
                : Optional.of(new Signature(
                        row.getString(who + "_name"), SignatureImage.of(image), instant(row, who + "_signed_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
