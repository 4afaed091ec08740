package dev.rentwright.catalogue.stock;

import dev.rentwright.host.DueWork;
import java.util.List;
import java.util.stream.Stream;

/**
 * The use cases that change rentables.
 *
 * @param dueWork what comes due by itself: papers that expire, and messages of devices, where there is a source of them
 */
public record StockUseCases(
        AddRentable addRentable,
        ReviseRentable reviseRentable,
        ChangePublication changePublication,
        ChangeOperation changeOperation,
        RecordTelematics recordTelematics,
        List<DueWork> dueWork) {

    public StockUseCases {
        dueWork = List.copyOf(dueWork);
    }

    /** Wires them on what they need. */
    public static StockUseCases on(CatalogueNeeds needs) {
        Stock stock = new Stock(needs.rentables());
        Publishing publishing = new Publishing(needs.policy(), needs.liveBookings(), needs.access());
        RecordTelematics recording = new RecordTelematicsService(needs);
        return new StockUseCases(
                new AddRentableService(needs),
                new ReviseRentableService(needs, stock, publishing),
                new ChangePublicationService(stock, publishing, needs.unitOfWork()),
                new ChangeOperationService(stock, publishing, needs.access(), needs.clock(), needs.unitOfWork()),
                recording,
                Stream.concat(
                                Stream.<DueWork>of(new PapersToCheck(needs, stock)),
                                needs.devices().<DueWork>map(source -> new MessagesToTake(source, recording)).stream())
                        .toList());
    }
}
