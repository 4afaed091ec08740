package dev.rentwright.booking;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.time.LocalTimes;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What was arranged about a booking without moving it (REC-10, operations that keep the state).
 *
 * @param guarantee what backs it
 * @param cancellation whether its customer asked to cancel
 * @param notice whether it will be left, for months
 * @param autoRenew whether it goes on by a month until notice is given
 * @param payLater whether staff let its customer pay later: neither confirmation nor pickup waits for money (BKG-24)
 * @param awaitsApproval whether it changed after a person had accepted it, who is to accept it anew (I1)
 * @param hiddenAt when it was put out of sight, which changes nothing else (C4)
 * @param swaps what it gave back for another while it ran, in order (I2)
 * @param renewalTold of which renewal its customer was told ahead, by when that is (I7)
 * @param requested papers that its owner asked for, beside what its policy asks for (DOC-13)
 */
public record Arrangements(
        GuaranteeType guarantee,
        Optional<CancellationRequest> cancellation,
        Optional<NoticeGiven> notice,
        boolean autoRenew,
        boolean payLater,
        boolean awaitsApproval,
        Optional<Instant> hiddenAt,
        List<Swap> swaps,
        Optional<Instant> renewalTold,
        Set<DocumentKind> requested) {

    /** Nothing was arranged. */
    public static final Arrangements NONE = new Arrangements(
            GuaranteeType.NONE,
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Set.of());

    public Arrangements {
        Objects.requireNonNull(guarantee, "guarantee");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(hiddenAt, "hiddenAt");
        Objects.requireNonNull(renewalTold, "renewalTold");
        swaps = List.copyOf(swaps);
        requested = Set.copyOf(requested);
    }

    /** True when something backs it. */
    public boolean isGuaranteed() {
        return guarantee != GuaranteeType.NONE;
    }

    /** When a rental ends: as it was agreed, or with the day on which it is left, once notice was given (domain L7). */
    public Instant endOf(RentalPeriod period) {
        return notice.map(given -> LocalTimes.resolve(given.leaving().atStartOfDay(), period.zone()))
                .filter(left -> left.isBefore(period.end()))
                .orElse(period.end());
    }

    /** The same with papers that are asked for. */
    public Arrangements requesting(Set<DocumentKind> papers) {
        return changed(next -> next.requested = papers);
    }

    public Arrangements guaranteedBy(GuaranteeType by) {
        return changed(next -> next.guarantee = by);
    }

    public Arrangements with(CancellationRequest request) {
        return changed(next -> next.cancellation = Optional.of(request));
    }

    /** Whoever leaves does not go on by a month. */
    public Arrangements with(NoticeGiven given) {
        return changed(next -> {
            next.notice = Optional.of(given);
            next.autoRenew = false;
        });
    }

    public Arrangements renewing() {
        return changed(next -> next.autoRenew = true);
    }

    public Arrangements payingLater() {
        return changed(next -> next.payLater = true);
    }

    public Arrangements awaitingApproval(boolean waits) {
        return changed(next -> next.awaitsApproval = waits);
    }

    public Arrangements hidden(Instant at) {
        return changed(next -> next.hiddenAt = Optional.of(at));
    }

    /** The same after its customer was told that it goes on then. */
    public Arrangements toldOfRenewal(Instant at) {
        return changed(next -> next.renewalTold = Optional.of(at));
    }

    /** The same after its rentable was given back for another. */
    public Arrangements swapped(Swap given) {
        return changed(next ->
                next.swaps = Stream.concat(swaps.stream(), Stream.of(given)).toList());
    }

    /** Since when a rental has had the rentable that it has: from its start, or since it was last given another. */
    public Instant heldSince(RentalPeriod period) {
        return swaps.stream().map(Swap::at).reduce(period.start(), (one, next) -> next.isAfter(one) ? next : one);
    }

    private Arrangements changed(Consumer<Builder> change) {
        Builder next = new Builder(this);
        change.accept(next);
        return next.build();
    }

    /** All of it, for some of it to be replaced. */
    private static final class Builder {

        private GuaranteeType guarantee;
        private Optional<CancellationRequest> cancellation;
        private Optional<NoticeGiven> notice;
        private boolean autoRenew;
        private boolean payLater;
        private boolean awaitsApproval;
        private Optional<Instant> hiddenAt;
        private List<Swap> swaps;
        private Optional<Instant> renewalTold;
        private Set<DocumentKind> requested;

        private Builder(Arrangements was) {
            this.guarantee = was.guarantee;
            this.cancellation = was.cancellation;
            this.notice = was.notice;
            this.autoRenew = was.autoRenew;
            this.payLater = was.payLater;
            this.awaitsApproval = was.awaitsApproval;
            this.hiddenAt = was.hiddenAt;
            this.swaps = was.swaps;
            this.renewalTold = was.renewalTold;
            this.requested = was.requested;
        }

        private Arrangements build() {
            return new Arrangements(
                    guarantee,
                    cancellation,
                    notice,
                    autoRenew,
                    payLater,
                    awaitsApproval,
                    hiddenAt,
                    swaps,
                    renewalTold,
                    requested);
        }
    }
}
