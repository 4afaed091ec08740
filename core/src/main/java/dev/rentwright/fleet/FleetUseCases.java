package dev.rentwright.fleet;

import dev.rentwright.host.DueWork;
import java.util.List;

/** The use cases of this room, wired. */
public record FleetUseCases(
        BlockRentable blockRentable,
        MoveBlock moveBlock,
        Workshop workshop,
        FollowSeller followSeller,
        PlanTransfer planTransfer,
        MoveTransfer moveTransfer,
        ParkVehicle parkVehicle,
        ViewFleet viewFleet,
        ViewYard viewYard,
        ShowNearFuture showNearFuture,
        List<DueWork> dueWork) {

    /** Wires them on what they need. */
    public static FleetUseCases on(FleetNeeds needs) {
        Yard yard = new Yard(needs);
        BlockService blocks = new BlockService(needs, yard);
        ViewFleetService view = new ViewFleetService(needs);
        TransferService transfers = new TransferService(needs, yard);
        return new FleetUseCases(
                blocks,
                blocks,
                blocks,
                new FollowSellerService(needs, yard),
                transfers,
                transfers,
                new ParkVehicleService(needs, yard),
                view,
                new ViewYardService(needs, yard),
                view,
                List.of(new BlocksToMove(needs, yard, blocks), new TransfersToGiveUp(needs, yard, transfers)));
    }
}
