package dev.rentwright.jobs.dbscheduler;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.rentwright.host.DueWork;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;

/**
 * Due work that is done again and again, by whichever of the servers on a database has the turn; closing ends it gracefully.
 * Safe to share between threads.
 *
 * <pre>{@code
 * try (Jobs jobs = Jobs.on(dataSource).doing(rentwright.dueWork()).every(Duration.ofSeconds(1)).start()) {
 *     serve();
 * }
 * }</pre>
 */
public final class Jobs implements AutoCloseable {

    private final Map<String, DueWork> kinds = new LinkedHashMap<>();
    private final Alarm alarm;
    private final Scheduler scheduler;
    private volatile boolean stopped;

    private Jobs(Builder with) {
        with.work.forEach(work -> {
            if (kinds.put(work.name(), work) != null) {
                throw new IllegalArgumentException("expected each kind of work once, got " + work.name() + " again");
            }
        });
        this.alarm = new Alarm(with.patience);
        this.scheduler = scheduler(with, kinds, () -> !stopped);
        scheduler.start();
    }

    /** Begins with the database that the servers share; the table {@code scheduled_tasks} is in it. */
    public static Builder on(DataSource dataSource) {
        return new Builder(dataSource);
    }

    /**
     * Something of a kind has come in: this server looks at once, whoever has the turn. Answers before it has looked.
     *
     * @throws IllegalArgumentException for a kind that it was not given
     */
    public void wake(String kind) {
        DueWork work = Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("expected one of " + kinds.keySet() + ", got " + kind));
        alarm.ring(kind, () -> Rounds.of(work, () -> !stopped));
    }

    /** Finishes the items that run, begins no others, and gives the leases back (FM-07). */
    @Override
    public void close() {
        stopped = true;
        alarm.close();
        scheduler.stop();
    }

    private static Scheduler scheduler(Builder with, Map<String, DueWork> kinds, BooleanSupplier goOn) {
        List<RecurringTask<Void>> tasks = kinds.values().stream()
                .map(work -> Tasks.recurring(work.name(), FixedDelay.of(with.every))
                        .execute((instance, context) -> Rounds.of(
                                work,
                                () -> goOn.getAsBoolean()
                                        && !context.getSchedulerState().isShuttingDown())))
                .toList();
        return Scheduler.create(with.dataSource, List.of())
                .startTasks(tasks)
                .schedulerName(new SchedulerName.Fixed(with.server))
                .threads(with.threads)
                .pollingInterval(with.every)
                .heartbeatInterval(with.heartbeat)
                .missedHeartbeatsLimit(Builder.MISSED_HEARTBEATS)
                .shutdownMaxWait(with.patience)
                .build();
    }

    /** Collects what jobs are started with. */
    public static final class Builder {

        /** The fewest that db-scheduler allows: so many missing heartbeats, and the work is another's. */
        private static final int MISSED_HEARTBEATS = 4;

        private final DataSource dataSource;
        private List<DueWork> work = List.of();
        private Duration every = Duration.ofSeconds(1);
        private Duration heartbeat = Duration.ofSeconds(5);
        private Duration patience = Duration.ofSeconds(20);
        private String server = "server-" + UUID.randomUUID();
        private int threads = 2;

        private Builder(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        /** The kinds of work; each at most once. */
        public Builder doing(List<DueWork> kinds) {
            this.work = List.copyOf(kinds);
            return this;
        }

        /** How long after a look the next one comes; a second without. */
        public Builder every(Duration pause) {
            this.every = positive(pause);
            return this;
        }

        /** How often a server shows that it lives; after four that are missing another takes over. Five seconds without. */
        public Builder heartbeat(Duration beat) {
            this.heartbeat = positive(beat);
            return this;
        }

        /** How long closing waits for items that run; 20 seconds without. */
        public Builder patience(Duration longest) {
            this.patience = positive(longest);
            return this;
        }

        /** The name of this server in the table; each needs one of its own. */
        public Builder server(String name) {
            this.server = name;
            return this;
        }

        /** How many kinds may be worked on at the same time; each asks for one connection. Two without. */
        public Builder threads(int number) {
            this.threads = number;
            return this;
        }

        /** The jobs, started. */
        public Jobs start() {
            return new Jobs(this);
        }

        private static Duration positive(Duration duration) {
            if (duration.isZero() || duration.isNegative()) {
                throw new IllegalArgumentException("expected a positive duration, got " + duration);
            }
            return duration;
        }
    }
}
