-- Which transfers nobody has started though they were to have arrived (domain A9).
create index idx_transfers_planned on transfers (arrives_at) where status = 'planned';
