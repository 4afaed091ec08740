package dev.rentwright.catalogue.status;

import static dev.rentwright.catalogue.status.PublicationStatus.ARCHIVED;
import static dev.rentwright.catalogue.status.PublicationStatus.COMING_SOON;
import static dev.rentwright.catalogue.status.PublicationStatus.DRAFT;
import static dev.rentwright.catalogue.status.PublicationStatus.PENDING_APPROVAL;
import static dev.rentwright.catalogue.status.PublicationStatus.PUBLISHED;
import static dev.rentwright.catalogue.status.PublicationStatus.REJECTED;
import static dev.rentwright.catalogue.status.PublicationStatus.UNPUBLISHED;
import static dev.rentwright.catalogue.status.PublicationTrigger.ANNOUNCE;
import static dev.rentwright.catalogue.status.PublicationTrigger.APPROVE;
import static dev.rentwright.catalogue.status.PublicationTrigger.ARCHIVE;
import static dev.rentwright.catalogue.status.PublicationTrigger.CHANGE;
import static dev.rentwright.catalogue.status.PublicationTrigger.PUBLISH;
import static dev.rentwright.catalogue.status.PublicationTrigger.REJECT;
import static dev.rentwright.catalogue.status.PublicationTrigger.SUBMIT;
import static dev.rentwright.catalogue.status.PublicationTrigger.UNPUBLISH;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** May it be sold: the only place that knows which status follows which (REC-07). */
final class PublicationTransitions {

    /**
     * Every row. REJECTED looks as if it could be published; it is submitted again first. What was announced, or was on sale
     * before, has been approved, so it goes on sale without being asked again, unless it has changed since: REC-07 names that
     * for what is on sale only, and whoever took it off sale for the change would go around the approval. Off sale it becomes a
     * draft, for its owner to submit: approved at once, it would be sold against their will.
     */
    static final TransitionTable<PublicationStatus, PublicationTrigger, PublicationFacts> TABLE =
            TransitionTable.<PublicationStatus, PublicationTrigger, PublicationFacts>of(
                            "publication", RefusalCode.ASSET_ILLEGAL_TRANSITION, PublicationStatus.class)
                    .row("submit", DRAFT, SUBMIT, PENDING_APPROVAL)
                    .row("launch", DRAFT, PUBLISH, PUBLISHED, new WhereNobodyModerates())
                    .row("announce", DRAFT, ANNOUNCE, COMING_SOON, new ApprovedAnnouncement())
                    .row("approve", PENDING_APPROVAL, APPROVE, PUBLISHED)
                    .row("reject", PENDING_APPROVAL, REJECT, REJECTED)
                    .row("announce", PENDING_APPROVAL, ANNOUNCE, COMING_SOON, new ApprovedAnnouncement())
                    .row("resubmit", REJECTED, SUBMIT, PENDING_APPROVAL)
                    .row("open", COMING_SOON, PUBLISH, PUBLISHED)
                    .row("change", COMING_SOON, CHANGE, PENDING_APPROVAL)
                    .row("withdraw", PUBLISHED, UNPUBLISH, UNPUBLISHED)
                    .row("change", PUBLISHED, CHANGE, PENDING_APPROVAL)
                    .row("return", UNPUBLISHED, PUBLISH, PUBLISHED)
                    .row("change", UNPUBLISHED, CHANGE, DRAFT)
                    .row("archive", DRAFT, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .row("archive", PENDING_APPROVAL, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .row("archive", REJECTED, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .row("archive", COMING_SOON, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .row("archive", PUBLISHED, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .row("archive", UNPUBLISHED, ARCHIVE, ARCHIVED, new NotNeededForSale())
                    .finals(ARCHIVED)
                    .startsIn(DRAFT)
                    .build();

    private PublicationTransitions() {}

    /** The refusal for a status that no single step leads to. */
    static Refusal unreachable(PublicationStatus from, PublicationStatus to) {
        return Refusal.of(RefusalCode.ASSET_ILLEGAL_TRANSITION)
                .with("state", from.name())
                .with("trigger", to.name())
                .with(
                        "allowed",
                        TABLE.allowedFrom(from).stream().map(Enum::name).toList());
    }

    /** The refusal for what waits for an approval that nobody gave. */
    static Refusal unapproved(PublicationStatus state, PublicationTrigger trigger) {
        return TABLE.refusal(state, trigger)
                .with(
                        "allowed",
                        TABLE.allowedFrom(state).stream()
                                .filter(allowed -> allowed != trigger)
                                .map(Enum::name)
                                .toList());
    }
}
