package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.lifecycle.Outcome;

final class ChangePublicationService implements ChangePublication {

    private final Stock stock;
    private final Publishing publishing;
    private final UnitOfWork unitOfWork;

    ChangePublicationService(Stock stock, Publishing publishing, UnitOfWork unitOfWork) {
        this.stock = stock;
        this.publishing = publishing;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Rentable> change(Command command) {
        publishing.require(command.actor(), command.trigger());
        return unitOfWork.run(() -> stock.open(command.actor(), command.rentable(), command.expectedVersion())
                .then(rentable -> publishing.decide(command.actor(), rentable, command.trigger()))
                .map(stock::save));
    }
}
