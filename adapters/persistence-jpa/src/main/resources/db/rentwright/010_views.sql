-- Which scripts have run, under the name that operators look for (REC-34).
create view schema_migrations as
select version, installed_on as applied_at
from rentwright_schema_history
where success and type = 'SQL'
order by installed_rank;
