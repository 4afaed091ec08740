package dev.rentwright.damage;

import dev.rentwright.host.Page;
import dev.rentwright.identity.Actor;
import java.util.Optional;

/** Shows those who run the stock what is damaged. */
public interface ViewDamage {

    /** Those that match, the latest first; for a supplier those of its own. */
    Page<DamageReport> list(Actor actor, DamageReports.Filter filter, Page.Request page);

    /** One of them; empty when there is none of that id, or it is another supplier's (DR-20). */
    Optional<DamageReport> one(Actor actor, DamageReportId report);
}
