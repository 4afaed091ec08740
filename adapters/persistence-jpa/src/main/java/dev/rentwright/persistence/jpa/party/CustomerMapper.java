package dev.rentwright.persistence.jpa.party;

import dev.rentwright.party.Company;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.DrivingLicence;
import dev.rentwright.party.EmailAddress;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.party.Risk;
import java.util.Locale;
import java.util.Optional;

/** Between a customer and its row. */
final class CustomerMapper {

    private static final String GOOD = "good";
    private static final String INACTIVE = "inactive";
    private static final String BLACKLISTED = "blacklisted";

    private CustomerMapper() {}

    static void fill(CustomerRow row, Customer customer) {
        row.customerNumber = customer.number();
        row.fullName = customer.fullName();
        row.email = customer.email().map(EmailAddress::value).orElse(null);
        row.phone = customer.phone().map(PhoneNumber::value).orElse(null);
        row.birthDate = customer.birthDate().orElse(null);
        row.licenceNumber = customer.licence().map(DrivingLicence::number).orElse(null);
        row.licenceCountry = customer.licence().map(DrivingLicence::country).orElse(null);
        row.licenceIssued = customer.licence().flatMap(DrivingLicence::issued).orElse(null);
        row.licenceExpires = customer.licence().map(DrivingLicence::expires).orElse(null);
        row.companyName = customer.company().map(Company::name).orElse(null);
        row.companyTaxId = customer.company().flatMap(Company::taxId).orElse(null);
        row.riskLevel = customer.risk().level().name().toLowerCase(Locale.ROOT);
        row.creditScore = customer.risk().creditScore().orElse(null);
        row.standing = standing(customer.standing());
        row.blacklistReason =
                customer.standing() instanceof Customer.Standing.Blacklisted blacklisted ? blacklisted.reason() : null;
    }

    static Customer customer(CustomerRow row) {
        return new Customer(
                new CustomerId(row.customerId),
                row.customerNumber,
                row.fullName,
                Optional.ofNullable(row.email).map(EmailAddress::new),
                Optional.ofNullable(row.phone).map(PhoneNumber::new),
                Optional.ofNullable(row.birthDate),
                Optional.ofNullable(row.licenceNumber).map(number -> licence(number, row)),
                Optional.ofNullable(row.companyName)
                        .map(name -> new Company(name, Optional.ofNullable(row.companyTaxId))),
                standing(row),
                new Risk(
                        Risk.Level.valueOf(row.riskLevel.toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.creditScore)),
                row.version);
    }

    private static DrivingLicence licence(String number, CustomerRow row) {
        return new DrivingLicence(
                number, row.licenceCountry, Optional.ofNullable(row.licenceIssued), row.licenceExpires);
    }

    private static String standing(Customer.Standing standing) {
        if (standing instanceof Customer.Standing.Good) {
            return GOOD;
        }
        return standing instanceof Customer.Standing.Inactive ? INACTIVE : BLACKLISTED;
    }

    private static Customer.Standing standing(CustomerRow row) {
        return switch (row.standing) {
            case GOOD -> new Customer.Standing.Good();
            case INACTIVE -> new Customer.Standing.Inactive();
            case BLACKLISTED -> new Customer.Standing.Blacklisted(row.blacklistReason);
            default -> throw new IllegalStateException("expected a known standing, got " + row.standing);
        };
    }
}
