package dev.rentwright.booking;

import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Duties;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.document.Agreements;
import dev.rentwright.document.Documents;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.IdempotencyStore;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.ledger.Ledger;
import dev.rentwright.location.Locations;
import dev.rentwright.party.Chauffeurs;
import dev.rentwright.party.Customers;
import dev.rentwright.payment.Payments;
import dev.rentwright.payment.ProviderInbox;
import dev.rentwright.payment.Providers;
import dev.rentwright.quote.QuoteAmendment;
import dev.rentwright.quote.QuoteSigner;
import dev.rentwright.quote.Quotes;
import dev.rentwright.quote.Requote;
import dev.rentwright.stay.StayRuleBook;
import java.time.Clock;

/** What the use cases of this room work with: ports of the rooms below, and what the host lends. */
public record Needs(
        Bookings bookings,
        Claims claims,
        FreeRentables freeRentables,
        StayRuleBook stayRules,
        Rentables rentables,
        Customers customers,
        Locations locations,
        Quotes quotes,
        Requote requote,
        QuoteAmendment amendments,
        QuoteSigner signer,
        Payments payments,
        Providers providers,
        ProviderInbox inbox,
        IdempotencyStore idempotency,
        Ledger ledger,
        AdditionalDrivers additionalDrivers,
        Chauffeurs chauffeurs,
        Duties duties,
        Documents documents,
        Agreements agreements,
        BookingPolicies policies,
        Outbox outbox,
        IdGenerator ids,
        NumberGenerator numbers,
        AccessPolicy access,
        Clock clock,
        UnitOfWork unitOfWork) {}
