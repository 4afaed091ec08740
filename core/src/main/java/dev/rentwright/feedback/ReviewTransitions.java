package dev.rentwright.feedback;

import static dev.rentwright.feedback.ReviewStatus.PENDING;
import static dev.rentwright.feedback.ReviewStatus.PUBLISHED;
import static dev.rentwright.feedback.ReviewStatus.REJECTED;

import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.lifecycle.TransitionTable;

/** The life of a review (CAT-39), the only place that knows which status follows which. */
public final class ReviewTransitions {

    /** Every row. What was decided stays so: a reputation that people relied on does not change behind their backs. */
    public static final TransitionTable<ReviewStatus, ReviewTrigger, Review> TABLE =
            TransitionTable.<ReviewStatus, ReviewTrigger, Review>of(
                            "review", RefusalCode.BOOKING_ILLEGAL_TRANSITION, ReviewStatus.class)
                    .creates("write", ReviewTrigger.WRITE, PENDING)
                    .row("publish", PENDING, ReviewTrigger.PUBLISH, PUBLISHED)
                    .row("reject", PENDING, ReviewTrigger.REJECT, REJECTED)
                    .finals(PUBLISHED, REJECTED)
                    .build();

    private ReviewTransitions() {}
}
