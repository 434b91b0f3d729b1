INSERT INTO _text_head (field, doc, id, head) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT DO UPDATE SET head = excluded.head
WHERE head <> excluded.head
