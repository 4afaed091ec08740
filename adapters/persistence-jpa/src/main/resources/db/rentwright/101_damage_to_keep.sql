-- What cannot be used is looked for by whether anything keeps it, and no longer by whether its report has days in the workshop:
-- those may be to come, and another report's may keep it meanwhile.

drop index idx_damage_reports_to_keep;

create index idx_damage_reports_to_keep on damage_reports (reported_at, report_id)
    where damage_severity in ('major', 'total_loss') and status <> 'completed';
