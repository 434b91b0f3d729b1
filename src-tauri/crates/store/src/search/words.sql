SELECT indexed.term, _search_row.id
FROM indexed
JOIN _search_row ON _search_row.doc = indexed.doc
ORDER BY indexed.term, _search_row.id
