package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.BookingId;
import dev.rentwright.party.AdditionalDriver;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Further drivers of bookings in their table. */
public final class JpaAdditionalDrivers implements AdditionalDrivers {

    private final Transactions transactions;

    public JpaAdditionalDrivers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(BookingId booking, List<AdditionalDriver> drivers) {
        transactions.use(transaction -> {
            transaction.update("delete from additional_drivers where booking_id = ?", booking.value());
            for (int i = 0; i < drivers.size(); i++) {
                AdditionalDriver driver = drivers.get(i);
                transaction.update(
                        """
                        insert into additional_drivers (booking_id, position, full_name, email, phone, birth_date,
                            licence_number, licence_country, licence_issued, licence_expires)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        booking.value(),
                        i + 1,
                        driver.fullName(),
                        driver.email().map(EmailAddress::value),
                        driver.phone().map(PhoneNumber::value),
                        driver.birthDate(),
                        driver.licence().map(DrivingLicence::number),
                        driver.licence().map(DrivingLicence::country),
                        driver.licence().flatMap(DrivingLicence::issued),
                        driver.licence().map(DrivingLicence::expires));
            }
        });
    }

    @Override
    public List<AdditionalDriver> of(BookingId booking) {
        return transactions.with(transaction -> ask(transaction, booking).get());
    }

    /** Asks for those of a booking together with others. */
    static Asked<List<AdditionalDriver>> ask(Transaction transaction, BookingId booking) {
        return transaction.ask(
                "select * from additional_drivers where booking_id = ? order by position",
                JpaAdditionalDrivers::driver,
                booking.value());
    }

    private static AdditionalDriver driver(ResultSet row) throws SQLException {
        Optional<String> number = Optional.ofNullable(row.getString("licence_number"));
        return new AdditionalDriver(
                row.getString("full_name"),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                Optional.ofNullable(row.getString("phone")).map(PhoneNumber::new),
                row.getObject("birth_date", LocalDate.class),
                number.isEmpty() ? Optional.empty() : Optional.of(licence(number.get(), row)));
    }

    private static DrivingLicence licence(String number, ResultSet row) throws SQLException {
        return new DrivingLicence(
                number,
                row.getString("licence_country"),
                Optional.ofNullable(row.getObject("licence_issued", LocalDate.class)),
                row.getObject("licence_expires", LocalDate.class));
    }
}
