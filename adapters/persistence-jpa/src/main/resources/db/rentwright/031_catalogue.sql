-- No two categories have one name (CAT-02). Of those that had, all but the first are told apart by their codes.

update rentable_categories c
set name = left(name, 39) || ' ' || code
where exists (select 1 from rentable_categories o
              where o.name = c.name and (o.created_at, o.category_id) < (c.created_at, c.category_id));

alter table rentable_categories
    add constraint uq_rentable_categories_name unique (name);
