-- A bank's list of products is read page by page in the order of their names.
create index credit_product_bank_name on credit_product (bank_id, name_zh, id);
