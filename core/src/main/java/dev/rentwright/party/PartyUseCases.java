package dev.rentwright.party;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import java.time.Clock;

/** The use cases of this room, wired. */
public record PartyUseCases(
        RegisterSupplier registerSupplier,
        SetPriceChangeRate setPriceChangeRate,
        SetPaymentTerms setPaymentTerms,
        RegisterCustomer registerCustomer,
        ReviseCustomer reviseCustomer,
        JudgeRisk judgeRisk,
        RegisterChauffeur registerChauffeur) {

    /** Wires them on what the host lends. */
    public static PartyUseCases on(
            Suppliers suppliers,
            Customers customers,
            Chauffeurs chauffeurs,
            IdGenerator ids,
            NumberGenerator numbers,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        return new PartyUseCases(
                new RegisterSupplierService(suppliers, ids, access, unitOfWork),
                new SetPriceChangeRateService(suppliers, access, clock, unitOfWork),
                new SetPaymentTermsService(suppliers, access, clock, unitOfWork),
                new RegisterCustomerService(customers, ids, numbers, access, unitOfWork),
                new ReviseCustomerService(customers, access, unitOfWork),
                new JudgeRiskService(customers, access, unitOfWork),
                new RegisterChauffeurService(suppliers, chauffeurs, ids, access, unitOfWork));
    }
}
