-- What comes due by itself: one row per kind of work, with the lease of the server that has it (DR-14). The names are those
-- of db-scheduler, which jobs-db-scheduler brings; a host that schedules by other means leaves the table empty.

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer     check (consecutive_failures >= 0),
    last_heartbeat       timestamptz,
    -- the fencing number: whoever lost the lease finds another one here
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on scheduled_tasks (last_heartbeat);
