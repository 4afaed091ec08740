-- A room is for as many as its type says, unless it says so itself (CAT-23, CAT-36); the type's numbers stand in its JSON.

alter table rooms
    alter column maximum_occupancy drop not null,
    alter column base_occupancy drop not null,
    add constraint rooms_occupancy_whole check ((maximum_occupancy is null) = (base_occupancy is null));
