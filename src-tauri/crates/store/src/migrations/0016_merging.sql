-- The index of words is merged a little with each change, never all at once. By itself FTS5 merges every part of a level when sixteen have gathered,
-- within the edit that brings the sixteenth: at 300,000 actions one edit in some hundreds then wrote 700 MB.
INSERT INTO _search (_search, rank) VALUES ('crisismerge', 1999);
