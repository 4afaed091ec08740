package dev.rentwright.party;

import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.NumberGenerator;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Permission;

final class RegisterCustomerService implements RegisterCustomer {

    private final Customers customers;
    private final IdGenerator ids;
    private final NumberGenerator numbers;
    private final AccessPolicy access;
    private final UnitOfWork unitOfWork;

    RegisterCustomerService(
            Customers customers, IdGenerator ids, NumberGenerator numbers, AccessPolicy access, UnitOfWork unitOfWork) {
        this.customers = customers;
        this.ids = ids;
        this.numbers = numbers;
        this.access = access;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Customer register(Command command) {
        access.require(command.actor(), Permission.PARTY_MANAGE);
        return unitOfWork.run(() -> {
            Customer customer = new Customer(
                    new CustomerId(ids.next()),
                    numbers.next("C"),
                    command.fullName(),
                    command.email(),
                    command.phone(),
                    command.birthDate(),
                    command.licence(),
                    command.company(),
                    new Customer.Standing.Good(),
                    Risk.UNJUDGED,
                    1);
            customers.add(customer);
            return customer;
        });
    }
}
