package dev.rentwright.party;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

final class JudgeRiskService implements JudgeRisk {

    private final Customers customers;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    JudgeRiskService(Customers customers, AccessPolicy access, UnitOfWork unitOfWork) {
        this.customers = customers;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Customer> judge(Actor actor, CustomerId customer, Risk risk) {
        access.require(actor, Permission.CUSTOMER_UPDATE_RISK, JudgeRiskService::isOfTheHouse);
        return unitOfWork.run(() -> customers
                .byId(customer)
                .map(known -> Outcome.granted(judged(known, risk)))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "customer")
                        .with("id", customer.value()))));
    }

    @Override
    public Optional<Risk> of(Actor actor, CustomerId customer) {
        access.require(actor, Permission.CUSTOMER_READ_RISK, JudgeRiskService::isOfTheHouse);
        return unitOfWork.run(() -> customers.byId(customer).map(Customer::risk));
    }

    /** One supplier's judgement of a person is not another's: suppliers have none here. */
    private static boolean isOfTheHouse(Actor actor) {
        return actor.worksForTheHouse() && actor.actsForAll();
    }

    private Customer judged(Customer customer, Risk risk) {
        customers.save(customer.judged(risk));
        return customer.judged(risk).atVersion(customer.version() + 1);
    }
}
