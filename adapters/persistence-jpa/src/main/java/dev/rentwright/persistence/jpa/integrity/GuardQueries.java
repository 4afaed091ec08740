package dev.rentwright.persistence.jpa.integrity;

/** Whether the database still refuses by itself what must not be (DR-02, DR-03, DR-07). */
final class GuardQueries {

    /** Takes the names and bodies of functions as shipped, and how many rows at most. */
    static final String GUARDS = """
            select 'function' as kind, shipped.name as id, null::uuid as booking_id,
                   'is not what was shipped, or is missing' as finding
            from unnest(?::text[], ?::text[]) as shipped(name, body)
            where not exists (
                select from pg_proc f
                where f.pronamespace = current_schema()::regnamespace
                  and f.proname = shipped.name and f.prosrc = shipped.body)
            union all
            select 'constraint', wanted.name, null, 'is missing, or was never checked'
            from (values ('no_overlapping_claims', 'availability_claims', 'x')) as wanted(name, held_by, type)
            where not exists (
                select from pg_constraint c
                where c.conname = wanted.name and c.contype::text = wanted.type and c.convalidated
                  and c.conrelid = wanted.held_by::regclass)
            union all
            select 'trigger', t.tgname || ' on ' || r.relname, null, 'is switched off'
            from pg_trigger t join pg_class r on r.oid = t.tgrelid
            where r.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled = 'D'
            order by 1, 2 limit ?
            """;

    private GuardQueries() {}
}
