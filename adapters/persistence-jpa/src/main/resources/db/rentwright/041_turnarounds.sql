-- What a category needs between two rentals holds for its rentables that say nothing themselves (AVL-18).
alter table rentable_categories
    add column turnaround_seconds bigint,
    add constraint rentable_categories_turnaround check (turnaround_seconds >= 0);

alter table rentables add column own_turnaround boolean not null default false;

-- Whoever said something meant it; nobody said nothing on purpose.
update rentables set own_turnaround = true where turnaround_seconds > 0;
