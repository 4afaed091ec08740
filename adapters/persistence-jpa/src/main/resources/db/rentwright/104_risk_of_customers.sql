-- How much the house risks with a customer, and what a credit agency says of them (PTY-33).

alter table customers
    add column risk_level   varchar(10) not null default 'low',
    add column credit_score integer,
    add constraint customers_risk_level_known check (risk_level in ('low', 'medium', 'high'));
