package dev.rentwright.booking.transition;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.lifecycle.Guard;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;

/**
 * The rentable is published, offers the mode, is offered at the pickup place and is in the fleet (AVL-14); who books it itself
 * has it assigned, so its papers last, too (CAT-08).
 */
record AssetGuard() implements Guard<BookingFacts> {

    @Override
    public String name() {
        return "ASSET";
    }

    @Override
    public List<Refusal> check(BookingFacts facts) {
        if (!facts.rental().assigned()) {
            // Any of the category will do, and planning looks at no unit that is not sold at the place.
            return List.of();
        }
        Rentable rentable = facts.rental().rentable();
        boolean offered = rentable.isSellable()
                && rentable.modes().contains(facts.rental().time().mode())
                && rentable.offeredAt().contains(facts.rental().pickup().id());
        if (!offered) {
            return List.of(Refusal.of(RefusalCode.ASSET_NOT_OFFERED)
                    .with("rentable", rentable.id().value())
                    .with("publication", rentable.publication())
                    .with("status", rentable.operation())
                    .with("location", facts.rental().pickup().code())
                    .with("mode", facts.rental().time().mode()));
        }
        return rentable.papersLastThrough(facts.rental().period().endDate())
                ? List.of()
                : List.of(Refusal.of(RefusalCode.ASSET_NOT_READY)
                        .with("rentable", rentable.id().value())
                        .with("papersValid", false));
    }
}
