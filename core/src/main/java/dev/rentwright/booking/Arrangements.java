package dev.rentwright.booking;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.time.LocalTimes;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @param requested papers that were asked for as it was accepted, beside what its policy asks for (DOC-13)
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
                papers);
    }

    public Arrangements guaranteedBy(GuaranteeType by) {
        return new Arrangements(
                by, cancellation, notice, autoRenew, payLater, awaitsApproval, hiddenAt, swaps, renewalTold, requested);
    }

    public Arrangements with(CancellationRequest request) {
        return new Arrangements(
                guarantee,
                Optional.of(request),
                notice,
                autoRenew,
                payLater,
                awaitsApproval,
                hiddenAt,
                swaps,
                renewalTold,
                requested);
    }

    public Arrangements with(NoticeGiven given) {
        return new Arrangements(
                guarantee,
                cancellation,
                Optional.of(given),
                false,
                payLater,
                awaitsApproval,
                hiddenAt,
                swaps,
                renewalTold,
                requested);
    }

    public Arrangements renewing() {
        return new Arrangements(
                guarantee,
                cancellation,
                notice,
                true,
                payLater,
                awaitsApproval,
                hiddenAt,
                swaps,
                renewalTold,
                requested);
    }

    public Arrangements payingLater() {
        return new Arrangements(
                guarantee,
                cancellation,
                notice,
                autoRenew,
                true,
                awaitsApproval,
                hiddenAt,
                swaps,
                renewalTold,
                requested);
    }

    public Arrangements awaitingApproval(boolean waits) {
        return new Arrangements(
                guarantee, cancellation, notice, autoRenew, payLater, waits, hiddenAt, swaps, renewalTold, requested);
    }

    public Arrangements hidden(Instant at) {
        return new Arrangements(
                guarantee,
                cancellation,
                notice,
                autoRenew,
                payLater,
                awaitsApproval,
                Optional.of(at),
                swaps,
                renewalTold,
                requested);
    }

    /** The same after its customer was told that it goes on then. */
    public Arrangements toldOfRenewal(Instant at) {
        return new Arrangements(
                guarantee,
                cancellation,
                notice,
                autoRenew,
                payLater,
                awaitsApproval,
                hiddenAt,
                swaps,
                Optional.of(at),
                requested);
    }

    /** The same after its rentable was given back for another. */
    public Arrangements swapped(Swap given) {
        List<Swap> all = new ArrayList<>(swaps);
        all.add(given);
        return new Arrangements(
                guarantee,
                cancellation,
                notice,
                autoRenew,
                payLater,
                awaitsApproval,
                hiddenAt,
                List.copyOf(all),
                renewalTold,
                requested);
    }

    /** Since when a rental has had the rentable that it has: from its start, or since it was last given another. */
    public Instant heldSince(RentalPeriod period) {
        return swaps.stream().map(Swap::at).reduce(period.start(), (one, next) -> next.isAfter(one) ? next : one);
    }
}
