package dev.rentwright.fleet;

/** The use cases of this room, wired. */
public record FleetUseCases(
        BlockRentable blockRentable,
        MoveBlock moveBlock,
        PlanTransfer planTransfer,
        MoveTransfer moveTransfer,
        ViewFleet viewFleet) {

    /** Wires them on what they need. */
    public static FleetUseCases on(FleetNeeds needs) {
        Yard yard = new Yard(needs);
        BlockService blocks = new BlockService(needs, yard);
        TransferService transfers = new TransferService(needs, yard);
        return new FleetUseCases(blocks, blocks, transfers, transfers, new ViewFleetService(needs));
    }
}
