package dev.rentwright.paperwork;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Duties;
import dev.rentwright.booking.AdditionalDrivers;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.request.ConfirmBooking;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Documents;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Chauffeurs;
import dev.rentwright.party.Customers;
import dev.rentwright.party.Suppliers;
import dev.rentwright.quote.Quotes;
import java.time.Clock;

/** What the use cases of this room work with. */
public record PaperworkNeeds(
        Bookings bookings,
        Suppliers suppliers,
        Customers customers,
        Rentables rentables,
        Locations locations,
        Documents documents,
        Agreements agreements,
        SupplierContracts contracts,
        AdditionalDrivers drivers,
        Chauffeurs chauffeurs,
        Duties duties,
        Claims claims,
        Quotes quotes,
        BookingPolicies policies,
        ConfirmBooking confirmBooking,
        NumberGenerator numbers,
        IdGenerator ids,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {}
