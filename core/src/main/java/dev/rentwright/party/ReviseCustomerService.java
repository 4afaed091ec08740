package dev.rentwright.party;

import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;

final class ReviseCustomerService implements ReviseCustomer {

    private final Customers customers;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    ReviseCustomerService(Customers customers, AccessPolicy access, UnitOfWork unitOfWork) {
        this.customers = customers;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Customer> revise(Command command) {
        boolean judges = command.standing().isPresent();
        access.require(command.actor(), Permission.PARTY_MANAGE, who -> !judges || who.kind() != Actor.Kind.CUSTOMER);
        return unitOfWork.run(() -> customers
                .byId(command.customer())
                .filter(customer -> Scope.of(command.actor()).includes(customer.id()))
                .map(customer -> revise(customer, command))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND)
                        .with("kind", "customer")
                        .with("id", command.customer().value()))));
    }

    private Outcome<Customer> revise(Customer was, Command command) {
        if (was.version() != command.expectedVersion()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE_VERSION).with("currentVersion", was.version()));
        }
        Customer revised = new Customer(
                was.id(),
                was.number(),
                command.fullName().orElse(was.fullName()),
                command.email().or(was::email),
                command.phone().or(was::phone),
                command.birthDate().or(was::birthDate),
                command.licence().or(was::licence),
                command.company().or(was::company),
                command.standing().orElse(was.standing()),
                was.risk(),
                was.version());
        customers.save(revised);
        return Outcome.granted(revised.atVersion(was.version() + 1));
    }
}
