-- Who repairs damage (MNT-10), and whether it is a report that took its rentable out of service, so that it gives it back when
-- it turns out not to be so bad (MNT-08). What is a wreck already, and out of service, is taken to be so by its latest report.

alter table damage_reports
    add column vendor   varchar(100),
    add column took_out boolean not null default false,
    add constraint damage_reports_repaired_by_somebody check (vendor is null or status in ('in_repair', 'completed'));

update damage_reports d set took_out = true
where d.report_id in (
    select distinct on (w.rentable_id) w.report_id
    from damage_reports w join rentables r using (rentable_id)
    where w.damage_severity = 'total_loss' and w.status <> 'completed' and r.operational_status = 'out_of_service'
    order by w.rentable_id, w.reported_at desc, w.report_id);
