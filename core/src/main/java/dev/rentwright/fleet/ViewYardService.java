package dev.rentwright.fleet;

import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import java.util.Optional;

final class ViewYardService implements ViewYard {

    private final FleetNeeds needs;
    private final Yard yard;

    ViewYardService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Page<Block> blocks(Actor actor, Blocks.Filter filter, Page.Request page) {
        needs.access().require(actor, Permission.MAINTENANCE_READ);
        Blocks.Filter own = actor.supplier().map(filter::of).orElse(filter);
        return needs.unitOfWork().run(() -> needs.blocks().list(own, page));
    }

    @Override
    public Optional<Block> block(Actor actor, BlockId id) {
        needs.access().require(actor, Permission.MAINTENANCE_READ);
        return needs.unitOfWork()
                .run(() -> needs.blocks()
                        .byId(id)
                        .filter(block -> yard.own(actor, block.rentable()).isPresent()));
    }

    @Override
    public Page<Transfer> transfers(Actor actor, Transfers.Filter filter, Page.Request page) {
        needs.access().require(actor, Permission.TRANSFER_READ);
        Transfers.Filter own = actor.supplier().map(filter::of).orElse(filter);
        return needs.unitOfWork().run(() -> needs.transfers().list(own, page));
    }

    @Override
    public Optional<Transfer> transfer(Actor actor, TransferId id) {
        needs.access().require(actor, Permission.TRANSFER_READ);
        return needs.unitOfWork()
                .run(() -> needs.transfers()
                        .byId(id)
                        .filter(transfer -> yard.own(actor, transfer.vehicle()).isPresent()));
    }
}
