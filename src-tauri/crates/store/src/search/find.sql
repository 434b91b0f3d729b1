-- ?1 words asked for, ?2 and ?3 the documents of a noun, ?4 how many rows at most.
SELECT _search_row.id
FROM _search
JOIN _search_row ON _search_row.doc = _search.rowid
WHERE _search MATCH ?1 AND _search.rowid BETWEEN ?2 AND ?3
ORDER BY _search.rowid
LIMIT ?4
