package dev.rentwright.imports.csv;

import dev.rentwright.Rentwright;
import dev.rentwright.host.ExternalReferences.Reference;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import dev.rentwright.lifecycle.CommandRefused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One pass over the rows. A hundred of them share a unit of work; when that fails each gets one of its own, so that a row
 * that does not fit takes no other along. Not for sharing between threads.
 */
final class ImportRun {

    private static final int BATCH = 100;

    private final Rentwright rentwright;
    private final Survey survey;
    private final Progress progress;
    private final Map<Digest, Integer> ordinals = new HashMap<>();
    private final Map<Reference, UUID> known = new HashMap<>();
    private final List<Candidate> waiting = new ArrayList<>();
    private final Map<Effect, Long> effects = new EnumMap<>(Effect.class);
    private final List<RefusedRow> refused = new ArrayList<>();
    private long read;

    ImportRun(Rentwright rentwright, Survey survey, Progress progress) {
        this.rentwright = rentwright;
        this.survey = survey;
        this.progress = progress;
    }

    void take(Reading reading) {
        read++;
        if (reading instanceof Reading.Clean clean) {
            Digest fingerprint = clean.row().fingerprint();
            waiting.add(new Candidate(
                    clean.row(), new Identity(fingerprint, ordinals.merge(fingerprint, 1, Integer::sum))));
        } else if (reading instanceof Reading.Dirty dirty) {
            refused.add(dirty.row());
        }
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    ImportReport finish() {
        flush();
        refused.sort(Comparator.comparingLong(RefusedRow::line));
        return new ImportReport(read, count(Effect.TAKEN), count(Effect.CHANGED), count(Effect.UNCHANGED), refused);
    }

    private long count(Effect effect) {
        return effects.getOrDefault(effect, 0L);
    }

    private void flush() {
        List<Candidate> batch = List.copyOf(waiting);
        waiting.clear();
        try {
            commit(batch);
        } catch (RuntimeException oneOfThemDoesNotFit) {
            batch.forEach(this::commitAlone);
        }
        progress.at(read, survey.rows());
    }

    /** What is wrong with the row becomes a refusal; what is wrong with the store ends the import. */
    private void commitAlone(Candidate candidate) {
        try {
            commit(List.of(candidate));
        } catch (RowRefused unfit) {
            refuse(candidate, List.of(unfit.fault()));
        } catch (CommandRefused unfit) {
            refuse(
                    candidate,
                    unfit.refusals().stream()
                            .map(refusal -> Fault.ofRow(refusal.code().code() + " " + refusal.facts()))
                            .toList());
        } catch (IllegalArgumentException unfit) {
            refuse(candidate, List.of(Fault.ofRow(String.valueOf(unfit.getMessage()))));
        }
    }

    private void refuse(Candidate candidate, List<Fault> faults) {
        refused.add(new RefusedRow(candidate.row().line(), faults));
    }

    private void commit(List<Candidate> batch) {
        Committed committed = rentwright.ports().unitOfWork().run(() -> {
            Neighbours neighbours = new Neighbours(rentwright, survey.sites(), known);
            Stock stock = new Stock(rentwright, neighbours);
            return new Committed(batch.stream().map(stock::take).toList(), neighbours.learned());
        });
        committed.effects().forEach(effect -> effects.merge(effect, 1L, Long::sum));
        known.putAll(committed.learned());
    }

    private record Committed(List<Effect> effects, Map<Reference, UUID> learned) {}
}
