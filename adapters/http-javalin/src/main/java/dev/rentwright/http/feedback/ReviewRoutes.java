package dev.rentwright.http.feedback;

import dev.rentwright.Rentwright;
import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feedback.FeedbackUseCases;
import dev.rentwright.feedback.ModerateReview;
import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewId;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.feedback.WriteReview;
import dev.rentwright.http.exchange.Answer;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Endpoint;
import dev.rentwright.http.exchange.Lists;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.problem.Problem;
import java.util.List;

/** Reviews: written by customers, seen by all once somebody has let them be seen (CAT-39). */
public final class ReviewRoutes {

    private final FeedbackUseCases feedback;

    /** The routes of an engine. */
    public ReviewRoutes(Rentwright rentwright) {
        this.feedback = rentwright.feedback();
    }

    /** All of them. */
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/bookings/{id}/review")
                        .alsoAt("/reservations/{id}/review")
                        .named("createReview", "reviews", "Say how a rental was")
                        .says(
                                "Once, of a completed booking, by its customer; others see it when somebody has let them.")
                        .takes(ReviewBody.class)
                        .answers(201, ReviewResource.class, "The review, pending.")
                        .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION, Problem.INVALID_VALUE)
                        .by(this::write),
                Endpoint.get("/rentables/{id}/reviews")
                        .alsoAt("/vehicles/{id}/reviews")
                        .alsoAt("/rooms/{id}/reviews")
                        .alsoAt("/listings/{id}/reviews")
                        .named("listReviews", "reviews", "List what is said of a rentable")
                        .says("The published reviews, the latest first.")
                        .answersPagesOf(ReviewResource.Published.class)
                        .refuses(Problem.NOT_FOUND)
                        .by(call -> call.reply(
                                feedback.viewReviews().of(call.actor(), new RentableId(call.id()), call.page()),
                                "rentable",
                                page -> Lists.page(call, page, ReviewResource.Published::of))),
                Endpoint.get("/admin/reviews")
                        .named("pendingReviews", "reviews", "List reviews to moderate")
                        .says("The latest first.")
                        .takes(Parameter.oneOf("status", "pending, published, rejected", "Only those that stand so."))
                        .answersPagesOf(ReviewResource.class)
                        .by(call -> Lists.page(
                                call,
                                feedback.viewReviews()
                                        .all(call.actor(), call.query("status", ReviewStatus.class), call.page()),
                                ReviewResource::of)),
                moderating("publish", "publishReview", "Let others see a review", true),
                moderating("reject", "rejectReview", "Let nobody see a review", false));
    }

    private Endpoint moderating(String path, String operation, String inShort, boolean shown) {
        return Endpoint.post("/admin/reviews/{id}/" + path)
                .named(operation, "reviews", inShort)
                .says("Once; a published one counts for the rating of what was rented.")
                .answers(200, ReviewResource.class, "The review as it is now.")
                .refuses(Problem.NOT_FOUND, Problem.BOOKING_ILLEGAL_TRANSITION)
                .by(call -> call.once(() -> feedback.moderateReview()
                        .moderate(new ModerateReview.Command(call.actor(), new ReviewId(call.id()), shown))
                        .map(review -> answer(200, review))));
    }

    private Answer write(Call call) {
        ReviewBody body = call.body(ReviewBody.class);
        WriteReview.Command command = new WriteReview.Command(
                call.actor(),
                new BookingId(call.id()),
                body.rating(),
                body.text().orElse(""));
        return call.once(() -> feedback.writeReview().write(command).map(review -> answer(201, review)));
    }

    private static Answer answer(int status, Review review) {
        return Answer.json(status, ReviewResource.of(review)).tagged(review.version());
    }
}
