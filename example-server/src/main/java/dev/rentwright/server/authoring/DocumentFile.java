package dev.rentwright.server.authoring;

import dev.rentwright.http.exchange.Bodies;
import dev.rentwright.http.pricing.PreviewBody;
import dev.rentwright.http.problem.ProblemDocument;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Invalid;
import dev.rentwright.http.problem.ProblemException.Wrong;
import dev.rentwright.lifecycle.Refusal;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A pricing document in a file, and what is said when it is none. */
final class DocumentFile {

    private DocumentFile() {}

    /**
     * The document.
     *
     * @throws Refused when there is no such file
     * @throws ProblemException when it is no document
     */
    static PreviewBody read(Path file) {
        try {
            return Bodies.readDocument(Files.readAllBytes(file), PreviewBody.class);
        } catch (IOException unreadable) {
            throw new Refused("there is no file to read at " + file.toAbsolutePath());
        }
    }

    /** Where it is wrong, what would do instead, and what stands there. */
    static List<String> said(ProblemException refused) {
        List<?> errors =
                refused.facts().get("errors") instanceof List<?> given && !given.isEmpty() ? given : List.of(refused);
        return errors.stream().map(error -> said(error, refused)).toList();
    }

    private static String said(Object error, ProblemException refused) {
        if (error instanceof Invalid invalid) {
            return ProblemException.sentence(invalid.pointer(), invalid.expected(), invalid.actual());
        }
        if (error instanceof Wrong wrong) {
            return wrong.pointer().isEmpty() ? wrong.detail() : wrong.pointer() + ": " + wrong.detail();
        }
        return refused.problem().detail(refused.facts());
    }

    /** Why the engine has no price for it. */
    static List<String> said(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> where(refusal) + ProblemDocument.detail(refusal))
                .toList();
    }

    /** An invalid value says its place itself, as do taxes; of other refusals the code tells where to look. */
    private static String where(Refusal refusal) {
        return switch (refusal.code()) {
            case INVALID_VALUE, TAX_COMPOUND_NEEDS_PER_LINE, TAX_MULTIPLE_INCLUSIVE_NEEDS_PER_LINE -> "";
            case LOCATION_ONE_WAY_NOT_ALLOWED -> "/card/oneWay: ";
            case COUPON_INVALID, COUPON_NOT_COMBINABLE -> "/choices/coupon: ";
            case MONEY_CURRENCY_MISMATCH, DRIVER_TOO_OLD ->
                "/" + refusal.facts().get("field") + ": ";
            case RATE_INCOMPLETE ->
                "tankLitres".equals(refusal.facts().get("missing")) ? "/circumstances/tankLitres: " : "/card: ";
            default -> refusal.code().code() + ": ";
        };
    }

    /** There is nothing to read. */
    static final class Refused extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String complaint;

        Refused(String complaint) {
            super(complaint);
            this.complaint = complaint;
        }

        List<String> complaints() {
            return List.of(complaint);
        }
    }
}
